package org.countersign.review.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinRequest;
import org.countersign.components.FormDialog;
import org.countersign.review.Signatures;
import org.countersign.review.SigningStatement;

/** Shows what is about to be signed, and asks for the password once more. */
final class SignDialog {

    private SignDialog() {}

    static void open(Signatures signatures, SigningStatement statement, Runnable signed) {
        PasswordField password = new PasswordField("Your password, once more");
        password.setWidthFull();
        password.setAutofocus(true);
        password.getElement().setAttribute("autocomplete", "current-password");
        FormDialog dialog = new FormDialog("Sign revision " + statement.revisionNumber(), "Approve and sign", () -> {
            String given = password.getValue();
            password.clear();
            signatures.sign(statement, given, VaadinRequest.getCurrent().getRemoteAddr());
            signed.run();
            return true;
        });
        dialog.addClassName("sign-dialog");
        dialog.setWidth("520px");
        Paragraph sentence = new Paragraph(statement.statement());
        sentence.addClassName("signing-statement");
        dialog.add(sentence, facts(statement), password);
        dialog.open();
    }

    private static Div facts(SigningStatement statement) {
        DescriptionList facts = new DescriptionList();
        facts.add(new DescriptionList.Term("Signed as"), new DescriptionList.Description(statement.signedAs()));
        facts.add(
                new DescriptionList.Term("Revision"),
                new DescriptionList.Description(Integer.toString(statement.revisionNumber())));
        Span hash =
                new Span(ReviewRequestDetails.grouped(statement.contentHash().first12()));
        hash.addClassName("hash");
        facts.add(new DescriptionList.Term("Content"), new DescriptionList.Description(hash));
        Div framed = new Div(facts);
        framed.addClassName("facts");
        return framed;
    }
}
