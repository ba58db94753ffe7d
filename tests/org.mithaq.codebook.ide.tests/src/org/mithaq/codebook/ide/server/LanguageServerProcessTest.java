package org.mithaq.codebook.ide.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mithaq.codebook.usage.UsageCounts;

@DisplayName("The language server")
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LanguageServerProcessTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    @DisplayName("ends when its input is closed")
    void endsWithItsInput() throws InterruptedException {
        assertThat(serve("")).isTrue();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    @DisplayName("answers what it can do, and ends when the client leaves in order")
    void answers() throws InterruptedException {
        assertThat(serve(message("{'jsonrpc':'2.0','id':1,'method':'initialize','params':{'capabilities':{}}}")
                + message("{'jsonrpc':'2.0','id':2,'method':'shutdown'}")
                + message("{'jsonrpc':'2.0','method':'exit'}"))).isTrue();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Content-Length: ")
                .contains("\"completionProvider\"", "\"semanticTokensProvider\"", "\"renameProvider\"", "\"id\":2");
    }

    @Test
    @DisplayName("tells when the client leaves without a word")
    void tellsSuddenEnd() throws InterruptedException {
        assertThat(serve(message("{'jsonrpc':'2.0','method':'exit'}"))).isFalse();
    }

    @Test
    @DisplayName("survives what is no protocol at all")
    void survivesBrokenInput() throws InterruptedException {
        assertThat(serve("GET / HTTP/1.1\r\n\r\n" + message("{'jsonrpc':'2.0','id':") + message("[[[")
                + message("{'jsonrpc':'2.0','id':1,'method':'initialize','params':{'capabilities':{}}}")
                + message("{'jsonrpc':'2.0','id':3,'method':'textDocument/hover','params':{'textDocument':"
                        + "{'uri':'untitled:none'},'position':{'line':0,'character':0}}}")
                + "Content-Length: 99999\r\n\r\n{")).isTrue();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"completionProvider\"");
    }

    private boolean serve(String input) throws InterruptedException {
        return LanguageServerProcess.serve(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out,
                Locale.ENGLISH, folder -> UsageCounts.NONE);
    }

    private static String message(String json) {
        var content = json.replace('\'', '"');
        return "Content-Length: " + content.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + content;
    }
}
