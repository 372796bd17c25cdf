package org.counterfoil.nightly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.core.env.Environment;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Tells by mail, through the server that {@code spring.mail} names. */
record MailChannel(JavaMailSenderImpl server, String from, List<String> to) implements NoticeChannel {

    private static final int SUBJECT = 200;

    /** Empty where no recipient or no server is named. */
    static Optional<NoticeChannel> of(Environment settings) {
        String to = settings.getProperty("counterfoil.notify.mail-to", "");
        if (to.isBlank()) {
            return Optional.empty();
        }
        MailProperties mail = Binder.get(settings).bindOrCreate("spring.mail", MailProperties.class);
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost(Optional.ofNullable(mail.getHost()).orElse("localhost"));
        Optional.ofNullable(mail.getPort()).ifPresent(server::setPort);
        Optional.ofNullable(mail.getUsername()).ifPresent(server::setUsername);
        Optional.ofNullable(mail.getPassword()).ifPresent(server::setPassword);
        Properties more = new Properties();
        more.putAll(mail.getProperties());
        server.setJavaMailProperties(more);
        server.setDefaultEncoding("UTF-8");
        List<String> recipients = List.of(to.strip().split("\\s*,\\s*"));
        return Optional.of(new MailChannel(
                server, settings.getProperty("counterfoil.notify.mail-from", recipients.get(0)), recipients));
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public void send(Notice notice) {
        List<String> text = new ArrayList<>(notice.lines());
        if (!notice.newBreaks().isEmpty()) {
            text.add("");
            text.add("New breaks:");
            notice.newBreaks().forEach(each -> text.add("  " + each));
        }
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(to.toArray(String[]::new));
        String subject = notice.subject().replaceAll("\\p{Cntrl}", " ");
        message.setSubject(subject.substring(0, Math.min(SUBJECT, subject.length())));
        message.setText(String.join("\n", text) + "\n");
        server.send(message);
    }
}
