using TypedContent.Fallback;
using TypedContent.Handles;
using TypedContent.Variants;

namespace TypedContent;

/// <content>What generated constructors call.</content>
public abstract partial class Article
{
    /// <summary>Names the article and tells how much it has of everything. For generated code.</summary>
    /// <param name="set">The content set the article belongs to.</param>
    /// <param name="path">The path without extension, such as <c>partner/customer-communication</c>.</param>
    /// <param name="surfaceHash">What the packs must agree with: the names and order of strings, sections and links.</param>
    /// <param name="sections">The number of sections.</param>
    /// <param name="links">The number of links.</param>
    /// <param name="strings">The number of translation units, which is the number of fields of the table of strings.</param>
    /// <exception cref="ArgumentException">The set has no locales, or a number is too large.</exception>
    [CLSCompliant(false)]
    protected Article(ContentSet set, string path, ulong surfaceHash, int sections, int links, int strings)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(path);
        if (set.SortedLocales.Length == 0)
        {
            throw new ArgumentException("The content set has no locales.", nameof(set));
        }

        Set = set;
        Cultures = set.Cultures;
        Path = path;
        SurfaceHash = surfaceHash;
        SectionCount = sections;
        LinkCount = links;
        StringCount = checked(FirstHeading + sections + links + strings);
        if (StringCount > Handle.MaxIndex)
        {
            throw new ArgumentException($"The article '{path}' has more than a million strings.", nameof(strings));
        }

        _variants = new Variant?[set.SortedLocales.Length];
        Id = ArticleRegistry.Add(this);
    }

    internal const int FirstHeading = 2;

    internal readonly ContentSet Set;
    internal readonly CultureMap Cultures;
    internal readonly int Id;
    internal readonly ulong SurfaceHash;
    internal readonly int StringCount;
    internal readonly int SectionCount;
    internal readonly int LinkCount;

    internal int FirstLinkText => FirstHeading + SectionCount;

    /// <summary>
    /// Fills in the table of strings. For generated code: the table must have as many fields as the constructor was told.
    /// </summary>
    /// <param name="first">The first field of the table.</param>
    protected unsafe void Bind(in ContentString first)
    {
        fixed (void* fields = &first)
        {
            int firstUnit = FirstHeading + SectionCount + LinkCount;
            Bind(fields, firstUnit, StringCount - firstUnit);
        }
    }

    /// <summary>
    /// Fills in the table of sections. For generated code: the table must have as many fields as the constructor was told.
    /// </summary>
    /// <param name="first">The first field of the table.</param>
    protected unsafe void Bind(in Section first)
    {
        fixed (void* fields = &first)
        {
            Bind(fields, 0, SectionCount);
        }
    }

    /// <summary>Fills in the table of links. For generated code: the table must have as many fields as the constructor was told.</summary>
    /// <param name="first">The first field of the table, which may mix all kinds of links.</param>
    protected unsafe void Bind(in Link first)
    {
        fixed (void* fields = &first)
        {
            Bind(fields, 0, LinkCount);
        }
    }

    /// <inheritdoc cref="Bind(in Link)"/>
    protected unsafe void Bind(in AnchorLink first)
    {
        fixed (void* fields = &first)
        {
            Bind(fields, 0, LinkCount);
        }
    }

    /// <inheritdoc cref="Bind(in Link)"/>
    /// <typeparam name="TArticle">The class of the article the first link leads to.</typeparam>
    protected unsafe void Bind<TArticle>(in ArticleLink<TArticle> first)
        where TArticle : Article
    {
        fixed (void* fields = &first)
        {
            Bind(fields, 0, LinkCount);
        }
    }

    /// <inheritdoc cref="Bind(in Link)"/>
    /// <typeparam name="TArticle">The class of the article the first link leads to.</typeparam>
    protected unsafe void Bind<TArticle>(in SectionLink<TArticle> first)
        where TArticle : Article
    {
        fixed (void* fields = &first)
        {
            Bind(fields, 0, LinkCount);
        }
    }

    /// <summary>Fills in the handle that typed metadata is read through. For generated code.</summary>
    /// <param name="values">The only field of the metadata.</param>
    protected unsafe void Bind(in MetadataValues values)
    {
        fixed (void* field = &values)
        {
            Bind(field, 0, 1);
        }
    }

    // Every handle is eight bytes without references, so that the fields of a table lie in a row, in declared order.
    private unsafe void Bind(void* fields, int firstIndex, int count)
    {
        var handles = (Handle*)fields;
        for (int i = 0; i < count; i++)
        {
            handles[i] = new Handle(Id, firstIndex + i);
        }
    }
}
