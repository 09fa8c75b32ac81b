using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Articles.Values;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Settings;

namespace TypedContent.Compiler.Exchange;

/// <summary>Represents the texts of a file at their places, without those of files that it includes.</summary>
internal sealed class FileTexts
{
    private readonly IReadOnlyList<string> _outline;
    private readonly ContentOptions _options;

    private FileTexts(ArticleIdentity identity, ContentOptions options, string text, ParsedArticle article)
    {
        (Identity, _options, Text) = (identity, options, text);
        Variant = article.Variant;
        Slots = article.Syntax is { Body: not null } syntax ? SlotReader.Read(syntax, article.Variant) : [];
        References = article.Syntax?.Body is { } body ? InlineReferences.Of(body) : InlineReferences.None;
        Messages = article.Syntax?.Messages ?? [];
        IsRead = article.Syntax is { Body: not null, Conflicts.Count: 0 } && !article.Variant.IsPartial;
        _outline = article.Syntax?.Body is { } read ? BlockOutline.Of(read) : [];
    }

    /// <summary>Gets the identity of the file.</summary>
    public ArticleIdentity Identity { get; }

    /// <summary>Gets the text of the file.</summary>
    public string Text { get; }

    /// <summary>Gets the article as it is read without the files that it includes.</summary>
    public ArticleVariant Variant { get; }

    /// <summary>Gets the texts, in the order of the file.</summary>
    public IReadOnlyList<TextSlot> Slots { get; }

    /// <summary>Gets the message of each unit, null for texts without braces; none if texts have no values.</summary>
    public IReadOnlyList<UnitMessage?> Messages { get; }

    /// <summary>Gets what the texts can refer to.</summary>
    public InlineReferences References { get; }

    /// <summary>Gets the texts as they are read in their blocks, if the file was read to be compared with another one.</summary>
    public BlockReading Blocks { get; private init; } = BlockReading.None;

    /// <summary>Gets a value that indicates whether the whole file could be read.</summary>
    public bool IsRead { get; }

    /// <summary>Reads a file.</summary>
    public static FileTexts Read(ArticleIdentity identity, string text, ContentOptions options) =>
        new(identity, options, text, ArticleReader.Read(identity, text, options.FallbackLocale, inclusion: null, options.HasValues));

    /// <summary>Reads the file with another text, to be compared with it.</summary>
    public FileTexts With(string text)
    {
        var article = ArticleReader.Read(Identity, text, _options.FallbackLocale, inclusion: null, _options.HasValues);
        return new FileTexts(Identity, _options, text, article) { Blocks = article.Syntax is { Body: not null } syntax ? BlockReading.Of(syntax) : BlockReading.None };
    }

    /// <summary>Reads the text as another file.</summary>
    public FileTexts At(ArticleIdentity identity, string text) => Read(identity, text, _options);

    /// <summary>Returns the number by which a lock knows a text of the file.</summary>
    public ulong FingerprintOf(TextSlot slot) => slot.Unit >= 0 ? Variant.Units[slot.Unit].Fingerprint : Variant.OwnedTexts[slot.Owned].Fingerprint;

    /// <summary>Gets the numbers by which a lock knows the texts of the file.</summary>
    public IEnumerable<ulong> Fingerprints => Variant.Units.Select(unit => unit.Fingerprint).Concat(Variant.OwnedTexts.Select(text => text.Fingerprint));

    /// <summary>Determines whether two files have the same blocks with texts of the same kind.</summary>
    public bool HasStructureOf(FileTexts other) =>
        IsRead && _outline.SequenceEqual(other._outline) && Slots.Count == other.Slots.Count
        && Slots.Zip(other.Slots, (one, two) => one.Kind == two.Kind && one.Unit == two.Unit && one.Owned == two.Owned).All(isSame => isSame)
        && Variant.Metadata.Select(entry => entry.Key).SequenceEqual(other.Variant.Metadata.Select(entry => entry.Key));
}
