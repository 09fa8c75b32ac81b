using System.Collections.ObjectModel;
using TypedContent.Content.Handles;
using TypedContent.Metadata;
using TypedContent.Packs;
using TypedContent.Shared;
using TypedContent.Text;

namespace TypedContent.Content.Variants;

/// <summary>
/// Represents an article as a reader of one locale sees it: the record of the locale's pack, and what it lacks taken from the locales
/// that it falls back to. Texts are decoded once and cached.
/// </summary>
internal sealed partial class Variant(Article article, int locale, PackRecord? record, VariantSet others)
{
    /// <summary>The front matter as the schema of the article types it; <see langword="null"/> until it is read.</summary>
    internal object? Described;

    private readonly string?[] _texts = new string?[record?.StringCount ?? article.Shape.StringCount];
    private byte[]?[]? _utf8;
    private ReadOnlyCollection<ContentString>? _strings;
    private ReadOnlyCollection<ContentString>? _units;

    // The destinations and the fragments of the links, then the anchors of the sections.
    private string?[]? _attributes;

    internal Article Article => article;

    /// <summary>Gets the index of the locale in the content set.</summary>
    internal int LocaleIndex => locale;

    internal Locale Locale => article.Set.SortedLocales[locale];

    /// <summary>Gets the record of the article in this locale's own pack. Only for a variant that <see cref="Holder"/> returned.</summary>
    internal PackRecord Record => record!;

    /// <summary>Gets a value that indicates whether a file of this locale exists, as opposed to source spans in files of others.</summary>
    internal bool HasFile => record is { IsFromSourceSpans: false };

    /// <summary>Gets the file that translations are compared with.</summary>
    internal Variant? FirstFile => others.FirstFile;

    internal bool HasBody => Holds(Part.Body, 0);

    internal MetadataTable Metadata => field ??= MetadataTable.Read(Record);

    /// <summary>Gets the strings of the article, and those that only this locale has.</summary>
    internal ReadOnlyCollection<ContentString> Strings => _strings ??= WithOwn(article.NamedStrings, 0);

    /// <summary>Gets the translation units of the article, and those that only this locale has.</summary>
    internal ReadOnlyCollection<ContentString> Units => _units ??= WithOwn(article.NamedUnits, article.FirstUnit);

    internal string Text(int index)
    {
        string?[] texts = _texts;
        return (uint)index < (uint)texts.Length && texts[index] is { } text ? text : LoadText(index);
    }

    /// <summary>Returns a text if this locale itself has it, as opposed to one that it falls back to.</summary>
    internal string? OwnText(int index) => Holds(Part.String, index) ? Text(index) : null;

    internal ReadOnlySpan<byte> Utf8(int index)
    {
        // Nearly always this locale has the text, so its row is read once.
        if (record is null || index >= record.StringCount || record.String(index) is not { Exists: true } slice)
        {
            return Holder(Part.String, index) is { } holder ? holder.Utf8(index) : default;
        }

        return slice.IsPlain ? record.Text(slice) : EncodedText(index);
    }

    internal ReadOnlySpan<byte> Html(int index) =>
        Holder(Part.String, index)?.Record is { } holder ? holder.Text(holder.String(index)) : default;

    /// <summary>Returns the destination of a link. Only for a variant that holds the link, as for the fragment.</summary>
    internal string Destination(int link) => _attributes?[link] ?? Load(link, Record.Link(link).Destination);

    internal string Fragment(int link)
    {
        int place = article.Shape.LinkCount + link;
        return _attributes?[place] ?? Load(place, Record.Link(link).Fragment);
    }

    /// <summary>Returns the anchor of a section. Only for a variant that holds the section.</summary>
    internal string Anchor(int section)
    {
        int place = (2 * article.Shape.LinkCount) + section;
        return _attributes?[place] ?? Load(place, Record.Section(section).Anchor);
    }

    /// <summary>Continues a checksum with the keys and values of the front matter. Only for a variant that holds it.</summary>
    internal ulong AddMetadata(ulong checksum)
    {
        for (int i = 0; i < Record.MetadataCount; i++)
        {
            MetadataEntry entry = Record.Metadata(i);
            checksum = Checksum.Of(Record.Text(entry.Value), Checksum.Of(Record.Text(entry.Key), checksum));
        }

        return checksum;
    }

    /// <summary>Returns the first variant that has the part, along the locales that this one falls back to.</summary>
    internal Variant? Holder(Part part, int index = 0)
    {
        if (Holds(part, index))
        {
            return this;
        }

        foreach (int next in article.Set.Fallback.Chain(locale))
        {
            Variant other = others.In(next);
            if (other.Holds(part, index))
            {
                return other;
            }
        }

        return null;
    }

    private ReadOnlyCollection<ContentString> WithOwn(ReadOnlyCollection<ContentString> named, int first)
    {
        List<ContentString>? all = null;
        for (int i = article.FirstUnit; i < article.Shape.StringCount; i++)
        {
            if (!HasUnit(i))
            {
                all ??= [.. named.Take(i - first)];
            }
            else
            {
                all?.Add(named[i - first]);
            }
        }

        for (int i = article.Shape.StringCount; i < _texts.Length && i <= Handle.MaxIndex; i++)
        {
            if (HasUnit(i))
            {
                (all ??= [.. named]).Add(new ContentString(new Handle(article.Id, i)));
            }
        }

        return all is null ? named : all.AsReadOnly();
    }

    private bool Holds(Part part, int index) => record is not null && part switch
    {
        Part.String => index < record.StringCount && record.String(index).Exists,
        Part.Section => record.Section(index).Html.Exists,
        Part.Link => record.Link(index).Destination.Exists,
        Part.Body => record.Body.Length > 0,
        _ => record.MetadataCount > 0,
    };

    private string LoadText(int index)
    {
        // A text that only another locale has, which has a place in its record alone.
        if (index >= _texts.Length)
        {
            return Holder(Part.String, index)?.Text(index) ?? "";
        }

        string text;
        if (record is not null && record.String(index) is { Exists: true } slice)
        {
            ReadOnlySpan<byte> bytes = record.Text(slice);
            text = slice.IsPlain ? Utf8Text.GetString(bytes) : HtmlText.ToText(bytes);
        }
        else
        {
            text = Holder(Part.String, index)?.Text(index) ?? "";
        }

        _texts[index] = text;
        return text;
    }

    private byte[] EncodedText(int index)
    {
        byte[]?[] utf8 = _utf8 ??= new byte[]?[_texts.Length];
        return utf8[index] ??= HtmlText.ToUtf8(Record.Text(Record.String(index)));
    }

    private string Load(int place, Slice slice)
    {
        string?[] attributes = _attributes ??= new string?[(2 * article.Shape.LinkCount) + article.Shape.SectionCount];
        return attributes[place] ??= Record.GetString(slice);
    }
}
