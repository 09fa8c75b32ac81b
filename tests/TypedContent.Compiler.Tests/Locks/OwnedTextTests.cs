using TypedContent.Compiler.Exchange;
using TypedContent.Compiler.Pseudo;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Status;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Locks;

/// <summary>Tests the states of titles, descriptions, and texts of <c>:::image</c> elements.</summary>
public sealed class OwnedTextTests
{
    private static readonly LockedContent s_content = new(
        """
        ---
        title: Pay an invoice
        description: "How to pay."
        ---

        # Pay an invoice

        Choose **Billing**.

        :::image type="content" source="pay.png" alt-text="The button Pay":::

        """,
        """
        ---
        title: Rechnung bezahlen
        description: 'Wie Sie zahlen.'
        ---

        # Rechnung bezahlen

        Wählen Sie **Abrechnung** aus.

        :::image type="content" source="pay.png" alt-text="Die Schaltfläche Zahlen":::

        """);

    private static readonly LockedContent s_accepted = s_content.Accept();

    [Fact]
    public void They_are_unknown_without_a_lock_and_current_when_they_are_accepted()
    {
        Assert.Equal([UnitState.Unknown, UnitState.Unknown, UnitState.Unknown], StatesOf(s_content));
        Assert.Equal([UnitState.Current, UnitState.Current, UnitState.Current], StatesOf(s_accepted));
        Assert.Empty(s_accepted.Findings);
        Assert.Equal(s_content.AcceptAll().Texts, LinesOf(s_accepted.Lock));
    }

    [Theory]
    [InlineData("title: Pay an invoice", "title: Pay invoices", 0, "a.md(2): TC2016: the text of en-US changed since this was translated; it is now 'Pay invoices'; translate line 2 of a.md in en-US again")]
    [InlineData("How to pay.", "How to pay in time.", 1, "a.md(3): TC2016: the text of en-US changed since this was translated; it is now 'How to pay in time.'; translate line 3 of a.md in en-US again")]
    [InlineData("The button Pay", "The new button Pay", 2, "a.md(10): TC2016: the text of en-US changed since this was translated; it is now 'The new button Pay'; translate line 10 of a.md in en-US again")]
    public void A_changed_source_is_reported_until_its_translation_is_accepted(string old, string text, int changed, string finding)
    {
        var edited = s_accepted.EditSource(old, text);

        Assert.Equal(Enumerable.Range(0, 3).Select(i => i == changed ? UnitState.Outdated : UnitState.Current), StatesOf(edited));
        Assert.Contains(finding, edited.Findings);
        Assert.Contains(edited.Findings, line => line.Contains("TC2003: 1 of 5 texts changed in en-US", StringComparison.Ordinal));
        Assert.All(edited.Texts.Values, unit => Assert.Equal(UnitState.Current, unit.State));
        Assert.Empty(edited.Accept().Findings);
        Assert.Equal([UnitState.Current, UnitState.Current, UnitState.Current], StatesOf(edited.Accept()));
    }

    [Fact]
    public void The_front_matter_states_them_by_its_keys()
    {
        var edited = s_accepted.EditSource("How to pay.", "How to pay in time.").Aligned;

        Assert.Equal([UnitState.Current, UnitState.Outdated, UnitState.Unknown], ((string[])["title", "description", "other"]).Select(key => edited.StateOf(key, 1)));
        Assert.Equal(3, edited.OwnedTextsIn(Assert.Single(edited.PlainTranslations)).Count());

        var without = s_accepted.EditTarget("description: 'Wie Sie zahlen.'\n", string.Empty).Aligned;
        Assert.Equal(UnitState.Unknown, without.StateOf("description", 1));
        Assert.Equal(2, without.OwnedTextsIn(Assert.Single(without.PlainTranslations)).Count());
    }

    [Fact]
    public void Beside_side_by_side_files_a_translation_of_another_plain_file_has_none()
    {
        var article = new ContentSet().With("en-US/a.md", "---\ntitle: Pay\n---\n").With("sv-SE/a.md", Markup.Unit(101, "betala", "Pay"))
            .With("de-DE/a.md", "---\ntitle: Zahlen\n---\n").With("fr-FR/a.md", "---\ntitle: Payer\n---\n").Align("a");

        Assert.Equal("Pay", Assert.Single(article.OwnedTexts).Source.Label);
        Assert.Empty(article.OwnedTextsIn(Assert.Single(article.PlainTranslations)));
    }

    [Fact]
    public void Only_a_first_heading_stands_for_a_title()
    {
        var untitled = s_content.EditTarget("title: Rechnung bezahlen\n", string.Empty);

        Assert.Equal([false, false, false], IsHeading(s_content));
        Assert.Equal([true, false, false], IsHeading(untitled));
        Assert.Equal([false, false, false], IsHeading(untitled.EditTarget("# Rechnung bezahlen\n\n", string.Empty)));

        static IEnumerable<bool> IsHeading(LockedContent content) => content.Aligned is var article ? article.OwnedTexts.Select(text => article.IsHeading(text, 1)) : [];
    }

    [Fact]
    public void A_title_is_another_text_than_a_heading_with_the_same_words()
    {
        var edited = s_accepted.EditSource("# Pay an invoice", "# Pay invoices");

        Assert.Equal(UnitState.Outdated, edited.Texts["Pay invoices"].State);
        Assert.Equal(UnitState.Current, StatesOf(edited)[0]);
    }

    [Fact]
    public void A_lock_of_before_knows_them_no_more_than_texts_that_were_not_accepted()
    {
        var owned = new HashSet<ulong>(s_accepted.Aligned.OwnedTexts.Select(text => text.Source.Fingerprint));
        var before = s_accepted with
        {
            Lock = LockWriter.Write(
                LockReader.Read(s_accepted.Lock).Lock.Sections.Select(section => section with { Pairs = new([.. section.Pairs.Where(pair => !owned.Contains(pair.Source))]) }), []),
        };

        Assert.Equal(LinesOf(s_accepted.Lock) - 3, LinesOf(before.Lock));
        Assert.Equal([UnitState.Unknown, UnitState.Unknown, UnitState.Unknown], StatesOf(before));
        var edited = before.EditSource("title: Pay an invoice", "title: Pay invoices");
        Assert.Empty(edited.Findings);
        Assert.Equal([UnitState.Unknown, UnitState.Unknown, UnitState.Unknown], StatesOf(edited));
        Assert.All(edited.Texts.Values, unit => Assert.Equal(UnitState.Current, unit.State));
    }

    [Fact]
    public void One_that_was_translated_anew_is_not_called_changed() => Assert.Equal(
        UnitState.Unknown, StatesOf(s_accepted.EditSource("title: Pay an invoice", "title: Pay invoices").EditTarget("title: Rechnung bezahlen", "title: Rechnungen bezahlen"))[0]);

    [Fact]
    public void White_space_and_quotes_are_no_change() => Assert.Equal(
        [UnitState.Current, UnitState.Current, UnitState.Current], StatesOf(s_accepted.EditSource("title: Pay an invoice", "title: \"Pay  an invoice\"").EditTarget("'Wie Sie zahlen.'", "Wie Sie zahlen.")));

    [Fact]
    public void The_status_counts_them()
    {
        var edited = s_accepted.EditSource("title: Pay an invoice", "title: Pay three invoices").EditTarget("description: 'Wie Sie zahlen.'\n", string.Empty);

        var status = edited.Compilation.GetStatus().Articles.Single(article => article.Path == "a").In("de-DE");

        Assert.Equal((3, 1, 1, 5), (status.Counts.Current, status.Counts.Outdated, status.Counts.Missing, status.Counts.Total));
        Assert.Equal(6, status.Counts.WordsLeft);
        Assert.Equal(
            [(TextState.Outdated, "Pay three invoices", "Rechnung bezahlen", 1, 1), (TextState.Missing, "How to pay.", "", 2, -1)],
            status.Texts.Select(text => (text.State, text.Source, text.Translation, text.SourcePlace!.Span.StartLine, text.Place?.Span.StartLine ?? -1)));
    }

    [Fact]
    public void An_export_has_their_states()
    {
        var edited = s_accepted.EditSource("title: Pay an invoice", "title: Pay invoices").EditSource("The button Pay", "The new button Pay");

        Assert.Equal(
            [("Pay invoices", TextState.Outdated), ("How to pay.", TextState.Current), ("Pay an invoice", TextState.Current), ("Choose Billing.", TextState.Current), ("The new button Pay", TextState.Outdated)],
            ContentExport.Of(edited.Compilation, "de-DE").Units.Where(unit => unit.FilePath == "en-US/a.md").Select(unit => (unit.Source.Words, unit.State)));
    }

    [Fact]
    public void A_translation_whose_first_heading_is_its_title_lacks_none()
    {
        var content = s_content.EditTarget("title: Rechnung bezahlen\n", string.Empty).Accept();

        Assert.Equal((5, 0), content.Compilation.GetStatus().Articles.Single(article => article.Path == "a").In("de-DE").Counts is var counts ? (counts.Current, counts.Missing) : default);
        Assert.Equal(4, ContentExport.Of(content.Compilation, "de-DE").Units.Count(unit => unit.FilePath == "en-US/a.md" && unit.State == TextState.Current));
        Assert.DoesNotContain(ContentExport.Of(content.Compilation, "de-DE").Units, unit => unit.State == TextState.Missing);
    }

    [Fact]
    public void Texts_of_equal_images_are_joined_in_their_order_and_of_others_not_at_all()
    {
        var content = new LockedContent(Images(("a", "One"), ("a", "Two"), ("b", "Three")), Images(("./a", "Eins"), ("a", "Zwei"), ("c", "Drei")));

        Assert.Equal([0, 1, -1], IndicesOf(content));
    }

    [Fact]
    public void Texts_of_equal_images_stay_joined_as_they_were_accepted()
    {
        var accepted = new LockedContent(Images(("a", "One"), ("a", "Two")), Images(("a", "Eins"), ("a", "Zwei"))).Accept();

        Assert.Equal([1], IndicesOf(accepted.EditSource(Images(("a", "One")), string.Empty)));
        Assert.Equal([-1, 0, 1], IndicesOf(accepted.EditSource(Images(("a", "One")), Images(("a", "New"), ("a", "One")))));
        Assert.Equal([1, 0], IndicesOf(accepted.EditSource(Images(("a", "One"), ("a", "Two")), Images(("a", "Two"), ("a", "One")))));

        var edited = accepted.EditSource("\"Two\"", "\"Second\"");
        Assert.Equal([0, 1], IndicesOf(edited));
        Assert.Equal([UnitState.Current, UnitState.Outdated], StatesOf(edited));
    }

    [Fact]
    public void An_accepted_translation_is_that_of_one_of_two_equal_texts()
    {
        var accepted = new LockedContent(Images(("a", "One")), Images(("a", "Eins"))).Accept();

        Assert.Equal([0, -1], IndicesOf(accepted.EditSource(accepted.Source, Images(("a", "One"), ("a", "One")))));
    }

    [Fact]
    public void An_empty_title_of_the_source_is_no_text() => Assert.Equal(
        ["How to pay.", "The button Pay"], s_content.EditSource("title: Pay an invoice", "title: ''").Aligned.OwnedTexts.Select(text => text.Source.Label));

    [Fact]
    public void Of_texts_of_equal_images_of_which_one_is_missing_none_is_joined() => Assert.Equal(
        [-1, -1], IndicesOf(new LockedContent(Images(("a", "One"), ("a", "Two")), Images(("a", "Zwei")))));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_that_was_not_read_to_its_end_has_no_outdated_ones(bool isSource)
    {
        var edited = s_accepted.EditSource("title: Pay an invoice", "title: Pay invoices");
        var rest = "\n\n" + new string('[', 5_000);

        Assert.Equal(UnitState.Outdated, StatesOf(edited)[0]);
        Assert.Equal(UnitState.Unknown, StatesOf(isSource ? edited with { Source = edited.Source + rest } : edited with { Target = edited.Target + rest })[0]);
    }

    [Fact]
    public void An_empty_title_or_description_is_missing()
    {
        var content = s_content.EditTarget("'Wie Sie zahlen.'", "''").EditTarget("title: Rechnung bezahlen", "title: ''");

        Assert.Equal([-1, -1, 0], IndicesOf(content).Select(index => Math.Min(index, 0)));
        Assert.Equal("How to pay.", Assert.Single(content.Compilation.GetStatus().Articles.Single(article => article.Path == "a").In("de-DE").Texts).Source);
    }

    [Fact]
    public void A_pseudo_locale_has_current_ones()
    {
        var content = new ContentSet().With("en-US/a.md", s_content.Source).Compilation;
        var files = content.GetPseudoTranslations(PseudoLocale.Default)!;

        var accepted = content.WithFiles([.. content.Files, .. files]).WithLock(LockReader.Read(content.GetPseudoLock(PseudoLocale.Default, files)));

        Assert.All(Assert.Single(accepted.GetStatus().Articles).Locales, locale => Assert.Equal(5, locale.Counts.Current));
    }

    private static string Images(params (string File, string Text)[] images) =>
        string.Concat(images.Select(image => $":::image type=\"content\" source=\"{image.File}.png\" alt-text=\"{image.Text}\":::\n\n"));

    private static int[] IndicesOf(LockedContent content) => [.. content.Aligned.OwnedTexts.Select(text => text.Indices[1])];

    private static UnitState[] StatesOf(LockedContent content) => [.. content.Aligned.OwnedTexts.Select(text => text.States[1])];

    private static int LinesOf(string accepted) => LockReader.Read(accepted).Lock.Sections.Sum(section => section.Pairs.Count);
}
