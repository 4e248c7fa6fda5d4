package org.countersign;

import com.vaadin.flow.component.page.AppShellConfigurator;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@EnableScheduling
public class CountersignApplication implements AppShellConfigurator {

    private static final String VERIFY = "--countersign.verify";

    public static void main(String[] arguments) {
        if (Arrays.asList(arguments).contains(VERIFY)) {
            System.exit(SpringApplication.exit(new SpringApplicationBuilder(CountersignApplication.class)
                    .web(WebApplicationType.NONE)
                    .profiles("verify")
                    .run(arguments)));
        }
        SpringApplication.run(CountersignApplication.class, arguments);
    }
}
