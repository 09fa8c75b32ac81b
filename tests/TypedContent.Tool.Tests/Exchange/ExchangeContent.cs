using TypedContent.Compiler;
using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Exchange;
using TypedContent.Compiler.Exchange.Import;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;
using TypedContent.Tool.Formats;

namespace TypedContent.Tool.Tests.Exchange;

/// <summary>Represents articles that are exchanged with translators through the bytes of a file.</summary>
internal sealed class ExchangeContent
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>Gets or sets the content set.</summary>
    public ContentCompilation Compilation => field ??= ContentCompilation.Create(
        _texts.Select(pair => new ArticleFile(new ArticleOrigin(pair.Key, pair.Key), pair.Value)), new ContentOptions { Namespace = "App.Content" }).WithLock(LockReader.Read(Lock, "typedcontent.lock"));

    /// <summary>Gets the text of the lock.</summary>
    public string Lock { get; init; } = "typedcontent.lock 1\n";

    /// <summary>Gets the text of a file.</summary>
    public string this[string path] => _texts[path];

    /// <summary>Adds a file.</summary>
    public ExchangeContent With(string path, string text)
    {
        _texts[path] = text;
        return this;
    }

    /// <summary>Returns the texts.</summary>
    public ExchangeSet Texts(string locale = "de-DE") => ContentExport.Of(Compilation, locale);

    /// <summary>Returns the contents of a file of translators.</summary>
    public static byte[] Write(ExchangeSet set, ExchangeFormat format) => ExchangeFile.Write(set, format, new TextNotes("/", null, set.TargetLocale));

    /// <summary>Returns what the import of a file writes.</summary>
    public ImportPlan Import(byte[] contents, bool isEscaping = false, string? locale = null) =>
        ContentImport.Plan(Compilation, ExchangeFile.Read(contents), new ImportOptions(locale, isEscaping));

    /// <summary>Returns what the import of translations writes, by their source texts.</summary>
    public ImportPlan Import(ExchangeFormat format, Func<ExchangeUnit, InlineContent?> translate, bool isEscaping = false) =>
        Import(Write(Texts().Select(unit => unit with { Target = translate(unit) }), format), isEscaping, "de-DE");

    /// <summary>Returns the content after an import.</summary>
    public ExchangeContent After(ImportPlan plan)
    {
        var after = new ExchangeContent { Lock = plan.Lock ?? Lock };
        foreach (var (path, text) in _texts.Concat(plan.Files.Select(file => KeyValuePair.Create(file.FilePath, file.After))))
        {
            after.With(path, text);
        }

        return after;
    }

    /// <summary>Returns words in place of those of a text, with the same codes.</summary>
    public static InlineContent Translate(InlineContent content, Func<string, string> translate) =>
        new(new EquatableArray<InlinePart>(content.Parts.Select(part => part.IsText ? OfWords(translate(part.Value)) : part)));

    private static InlinePart OfWords(string words) => InlineContent.OfText(words).Parts[0];
}
