using TypedContent.Compiler.Analysis.Acceptance;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Locks;

/// <summary>Represents an article and its translation, with a lock.</summary>
internal sealed record LockedContent(string Source, string Target)
{
    /// <summary>An article in whose translation everything is joined.</summary>
    public static LockedContent Invoice { get; } = new(
        """
        # Pay an invoice

        ## Steps

        Open the [portal](portal.md) and sign in with the account of your company.

        Choose **Billing**.

        Run `contoso pay --invoice 17` if you prefer the command line to the portal.

        Keep the receipt for 10 years, since the tax office may ask for it.

        ## Dates

        Pay each of your invoices in time, and not only the last one. An invoice that isn't paid within 14 days costs 5 EUR more.

        ## Help

        Call +49 30 1234567, or write to [the support](mailto:help@contoso.example).

        """,
        """
        # Rechnung bezahlen

        ## Schritte

        Öffnen Sie das [Portal](portal.md) und melden Sie sich mit dem Konto Ihrer Firma an.

        Wählen Sie **Abrechnung** aus.

        Führen Sie `contoso pay --invoice 17` aus, wenn Ihnen die Befehlszeile lieber ist als das Portal.

        Heben Sie die Quittung 10 Jahre auf, da das Finanzamt danach fragen kann.

        ## Termine

        Zahlen Sie jede Ihrer Rechnungen pünktlich, und nicht nur die letzte. Eine Rechnung, die nicht innerhalb von 14 Tagen bezahlt wird, kostet 5 EUR mehr.

        ## Hilfe

        Rufen Sie +49 30 1234567 an, oder schreiben Sie an [den Support](mailto:help@contoso.example).

        """);

    /// <summary>Gets the text of the lock.</summary>
    public string Lock { get; init; } = string.Empty;

    /// <summary>Gets the compilation.</summary>
    public ContentCompilation Compilation => new ContentSet().With("en-US/a.md", Source).With("de-DE/a.md", Target)
        .With("en-US/portal.md", "# Portal\n\nSign in.\n").With("de-DE/portal.md", "# Portal\n\nMelden Sie sich an.\n")
        .Compilation.WithLock(Lock.Length == 0 ? LockFile.None : LockReader.Read(Lock, "/app/typedcontent.lock"));

    /// <summary>Gets the findings about translations and the lock, by file and line.</summary>
    public IReadOnlyList<string> Findings => [.. Compilation.TranslationProblems().Concat(Compilation.Lock.Problems)
        .OrderBy(problem => problem.FilePath, StringComparer.Ordinal).ThenBy(problem => problem.Span.Start)
        .Select(problem => $"{problem.FilePath.Split('/')[^1]}({problem.Span.StartLine + 1}): {problem.Rule.Id}: {problem.Message}")];

    /// <summary>Gets the translation of each text, with its state.</summary>
    public IReadOnlyDictionary<string, (string? Text, UnitState State)> Texts
    {
        get
        {
            var article = Aligned;
            return article.Units.ToDictionary(
                unit => unit.Label, unit => (unit.Indices[1] < 0 ? null : article.Group.Variants[1].Units[unit.Indices[1]].Label, unit.States[1]), StringComparer.Ordinal);
        }
    }

    /// <summary>Gets the article, aligned.</summary>
    public AlignedArticle Aligned
    {
        get
        {
            var compilation = Compilation;
            var set = Sets.ArticleSet.Of(compilation.Documents.Select(document => document.Variant), compilation.Targets, compilation.Lock.Lock, compilation.Options);
            return set.Align(set.Articles.Single(article => article.Path == "a"));
        }
    }

    /// <summary>Returns the content with another source.</summary>
    public LockedContent EditSource(string old, string text) => this with { Source = Replace(Source, old, text) };

    /// <summary>Returns the content with another translation.</summary>
    public LockedContent EditTarget(string old, string text) => this with { Target = Replace(Target, old, text) };

    /// <summary>Returns the content with lines of the lock that are written by hand.</summary>
    public LockedContent WithEntries(params string[] lines) => this with
    {
        Lock = Lock.Length == 0
            ? $"typedcontent.lock 1\n\n[de-DE from en-US] a\n{string.Join('\n', lines)}\n"
            : Replace(Lock, "[de-DE from en-US] a\n", $"[de-DE from en-US] a\n{string.Join('\n', lines)}\n"),
    };

    /// <summary>Returns the content with all translations accepted.</summary>
    public LockedContent Accept() => this with { Lock = TextOf(AcceptAll()) };

    /// <summary>Accepts translations.</summary>
    public AcceptedLock AcceptAll(string patterns = "") => Compilation.Accept(LockSelection.Parse(patterns));

    private string TextOf(AcceptedLock accepted) => LockWriter.Write(accepted.Sections, Compilation.Lock.Comments);

    private static string Replace(string text, string old, string replacement)
    {
        Assert.Contains(old, text, StringComparison.Ordinal);
        return text.Replace(old, replacement, StringComparison.Ordinal);
    }
}
