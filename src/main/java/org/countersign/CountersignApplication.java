package org.countersign;

import com.vaadin.flow.component.page.AppShellConfigurator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class CountersignApplication implements AppShellConfigurator {

    public static void main(String[] arguments) {
        SpringApplication.run(CountersignApplication.class, arguments);
    }
}
