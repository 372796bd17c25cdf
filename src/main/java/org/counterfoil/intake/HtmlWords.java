package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.counterfoil.source.RawPassage;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of an element: a line for each block in it. Tables in it are kept apart. */
final class HtmlWords {

    /** What is shown nowhere, and is no text. */
    private static final Set<String> NO_TEXT = Set.of("script", "style", "head");

    private static final Set<String> UNSEEN = Set.of("template", "noscript", "svg");
    private static final Set<String> LISTS = Set.of("ul", "ol", "menu");
    private static final Set<String> STRUCK = Set.of("s", "del", "strike");
    private static final Pattern HIDING =
            Pattern.compile("(?is).*(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)).*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final WordsBuilder words = new WordsBuilder();
    private final List<Element> tables = new ArrayList<>();

    /** @param tables found in it, outermost ones only */
    record Content(Words words, List<Element> tables) {}

    static Content of(Element element) {
        HtmlWords visitor = new HtmlWords();
        element.childNodes().forEach(visitor::node);
        return new Content(visitor.words.words().listing(items(element)), visitor.tables);
    }

    /** Of an element that shows one list and nothing beside it, what each item shows; of any other, none. */
    private static List<String> items(Element element) {
        List<Node> shown = element.childNodes().stream()
                .filter(node -> !(node instanceof TextNode text && text.isBlank()))
                .filter(node -> node instanceof TextNode || node instanceof Element)
                .toList();
        boolean list = shown.size() == 1
                && shown.get(0) instanceof Element only
                && LISTS.contains(only.normalName())
                && !isHidden(only)
                && !isStruck(only);
        return !list
                ? List.of()
                : ((Element) shown.get(0))
                        .children().stream()
                                .filter(item -> !isHidden(item))
                                .map(item -> Passages.joined(of(item).words().text()))
                                .filter(text -> !text.isEmpty())
                                .toList();
    }

    static boolean isNoText(Element element) {
        return NO_TEXT.contains(element.normalName());
    }

    /** Whether a reader is not shown it, as far as it says so itself. */
    static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || UNSEEN.contains(element.normalName())
                || HIDING.matcher(element.attr("style")).matches();
    }

    static boolean isStruck(Element element) {
        return STRUCK.contains(element.normalName());
    }

    /** Line breaks of the file are spaces. */
    static String text(TextNode node) {
        return SPACE.matcher(node.getWholeText().replace('\u00A0', ' ')).replaceAll(" ");
    }

    private void node(Node node) {
        if (node instanceof TextNode text) {
            words.add(text(text));
        } else if (node instanceof Element element && !isNoText(element)) {
            element(element);
        }
    }

    private void element(Element element) {
        if (element.normalName().equals("table")) {
            tables.add(element);
        } else if (element.normalName().equals("br")) {
            words.add("\n");
        } else {
            String why = isHidden(element) ? RawPassage.HIDDEN : isStruck(element) ? RawPassage.STRUCK : "";
            within(element, why);
        }
    }

    private void within(Element element, String why) {
        boolean block = element.isBlock() || element.normalName().equals("li");
        if (block) {
            words.add("\n");
        }
        if (!why.isEmpty()) {
            words.begin(why);
        }
        element.childNodes().forEach(this::node);
        words.link(element.attr("href"));
        if (!why.isEmpty()) {
            words.end();
        }
        if (block) {
            words.add("\n");
        }
    }
}
