package org.counterfoil.linkage;

import java.util.List;

/**
 * A victim's name as it is compared.
 *
 * @param text as published
 * @param key letters and digits alone, Latin, lower case, without the legal form
 * @param core the same without generic words; the key where nothing would be left
 * @param tokens the distinctive words, sorted
 */
record NameForm(String text, boolean anonymous, String key, String core, List<String> tokens) {

    NameForm {
        tokens = List.copyOf(tokens);
    }
}
