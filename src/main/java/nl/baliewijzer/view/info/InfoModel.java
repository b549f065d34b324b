package nl.baliewijzer.view.info;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.print.CardKind;
import nl.baliewijzer.view.CardPrinter;
import nl.baliewijzer.view.Session;
import nl.baliewijzer.view.Texts;

/// Info: the pages behind the steps, each with its sources.
public final class InfoModel {
    private final Catalogue catalogue;
    private final Session session;
    private final CardPrinter printer;
    private final Optional<String> municipality;
    private final InfoPages pages;

    /// `municipality` is the one whose content this is.
    public InfoModel(
            Catalogue catalogue, Session session, CardPrinter printer, Optional<String> municipality, Texts texts) {
        this.printer = printer;
        this.municipality = municipality;
        this.catalogue = catalogue;
        this.session = session;
        pages = new InfoPages(catalogue, texts);
    }

    /// All pages, in chapters, in reading order.
    public List<InfoPage> pages() {
        return pages.all();
    }

    /// The page that shows an item with this id; a figure, a signal, a prompt or advice stands on a page with others.
    public String pageOf(String item) {
        return pages.of(item);
    }

    /// Prints the Stappenkaart; `said` hears how it went.
    public void print(Consumer<String> said) {
        printer.print(CardKind.STAPPENKAART, catalogue, municipality, said);
    }

    /// Opens the scenes to practise with.
    public void practise() {
        session.apply(state -> state.open(Aside.PRACTICE));
    }

    public void goBack() {
        session.apply(GuideState::back);
    }
}
