package org.countersign;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;
import java.io.IOException;
import java.util.Arrays;
import org.countersign.record.VerifyRecordCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@EnableScheduling
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("assets/desk/first-paint.css")
@NpmPackage(value = "@fontsource-variable/inter", version = "5.3.0")
@NpmPackage(value = "@fontsource-variable/source-serif-4", version = "5.3.1")
@CssImport("./styles/desk.css")
public class CountersignApplication implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    private static final String VERIFY = "--countersign.verify";

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (VerifyRecordCommand.isAskedFor(arguments)) {
            System.exit(VerifyRecordCommand.run(System.out, System.err, arguments));
        }
        if (Arrays.asList(arguments).contains(VERIFY)) {
            System.exit(SpringApplication.exit(new SpringApplicationBuilder(CountersignApplication.class)
                    .web(WebApplicationType.NONE)
                    .profiles("verify")
                    .run(arguments)));
        }
        ConfigurableApplicationContext application = SpringApplication.run(CountersignApplication.class, arguments);
        if (StartRehearsal.isAskedFor(arguments)) {
            StartRehearsal.play(application);
        }
    }
}
