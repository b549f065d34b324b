package nl.baliewijzer.app.beheer;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;
import nl.baliewijzer.app.Preview;
import nl.baliewijzer.app.Services;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.draft.Drafts;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.Views;
import nl.baliewijzer.view.beheer.BenchController;
import nl.baliewijzer.view.beheer.BenchModel;
import nl.baliewijzer.view.beheer.PanelSamples;
import nl.baliewijzer.view.beheer.begin.BeginController;
import nl.baliewijzer.view.beheer.begin.BeginModel;
import nl.baliewijzer.view.beheer.calls.BenchCallsController;
import nl.baliewijzer.view.beheer.calls.RoleTable;
import nl.baliewijzer.view.beheer.contacts.BenchContactsController;
import nl.baliewijzer.view.beheer.contacts.ContactForms;
import nl.baliewijzer.view.beheer.contacts.ContactTable;
import nl.baliewijzer.view.beheer.desk.BenchDeskController;
import nl.baliewijzer.view.beheer.languages.BenchLanguagesController;
import nl.baliewijzer.view.beheer.languages.LanguageTable;
import nl.baliewijzer.view.beheer.release.BenchReleaseController;
import nl.baliewijzer.view.beheer.release.ReleaseModel;
import nl.baliewijzer.view.beheer.review.Approval;
import nl.baliewijzer.view.beheer.review.BenchReviewController;
import nl.baliewijzer.view.beheer.review.NumbersToRead;
import nl.baliewijzer.view.beheer.texts.BenchTextsController;
import nl.baliewijzer.view.beheer.texts.TextTable;

/// The one place that makes the models and controllers of the coordinator's window.
final class BenchWiring {
    private final Services services;
    private final Optional<Path> work;
    private final Window window;
    private final BenchModel model;

    BenchWiring(Services services, Optional<Path> work, Window window) {
        this.services = services;
        this.work = work;
        this.window = window;
        model = new BenchModel(new Drafts(new Library(), services.clock()), services.clock());
    }

    BenchModel model() {
        return model;
    }

    /// What loads every view with its controller.
    Views views() {
        Texts texts = services.texts();
        Views views = new Views(texts);
        PanelSamples samples = new PanelSamples(
                model.of(open -> Optional.of(open.catalogue()), Optional.empty()),
                services.clock(),
                (content, clock) -> Preview.of(content, services.at(clock)));
        views.put(BenchController.class, () -> new BenchController(model, views, texts));
        views.put(
                BeginController.class,
                () -> new BeginController(new BeginModel(model, work, this::chosen, texts), texts));
        views.put(
                BenchContactsController.class,
                () -> new BenchContactsController(
                        new ContactTable(model, texts), new ContactForms(model, texts), texts));
        views.put(
                BenchCallsController.class,
                () -> new BenchCallsController(new RoleTable(model, texts), samples, texts));
        views.put(
                BenchTextsController.class,
                () -> new BenchTextsController(new TextTable(model, texts), model, samples, texts));
        views.put(BenchDeskController.class, () -> new BenchDeskController(model, samples, services.central(), texts));
        views.put(
                BenchLanguagesController.class,
                () -> new BenchLanguagesController(
                        new LanguageTable(model, texts), services.fonts(), services.printer(), texts));
        Approval approval = new Approval(model);
        views.put(
                BenchReviewController.class,
                () -> new BenchReviewController(
                        model,
                        approval,
                        new NumbersToRead(model, approval, services.printer(), texts),
                        samples,
                        texts));
        views.put(
                BenchReleaseController.class,
                () -> new BenchReleaseController(new ReleaseModel(model, approval, texts), model, texts));
        return views;
    }

    /// Has the system ask for a folder; empty when nobody chose one.
    private Optional<Path> chosen() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(services.texts().get("beheer.folder.choose"));
        work.map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
    }
}
