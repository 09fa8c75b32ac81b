using TypedContent.Fallback;
using TypedContent.Handles;
using TypedContent.Variants;

namespace TypedContent;

/// <content>What an article is made of.</content>
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
    // Internal and not private protected: compiling ahead leaves out what only generic classes could call.
    internal Article(ContentSet set, string path, ulong surfaceHash, int sections, int links, int strings)
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
            throw Refused("has more than a million strings", nameof(strings));
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

    private object? _links;

    internal int FirstLinkText => FirstHeading + SectionCount;

    /// <summary>
    /// The table of links. For generated code. It is made when it is first asked for: its fields name the classes of other articles, and the
    /// runtime loads what the fields of a class name with that class, with all articles that can be reached from it.
    /// </summary>
    /// <typeparam name="TLinks">A struct with a field for every link, of any of the link types. There is but one for an article.</typeparam>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">The table has another number of fields than the article has links.</exception>
    protected ref readonly TLinks LinksOf<TLinks>()
        where TLinks : unmanaged => ref ((LinkTable<TLinks>)(_links ??= new LinkTable<TLinks>(this))).Links;

    /// <summary>
    /// Fills in the fields of a table. Every handle is eight bytes without references, so that the fields of a table lie in a row,
    /// in declared order.
    /// </summary>
    /// <param name="table">The first byte of the table.</param>
    /// <param name="size">The size of the table in bytes.</param>
    /// <param name="firstIndex">The index of the first field.</param>
    /// <param name="count">The number of fields.</param>
    /// <exception cref="ArgumentException">The table has another number of fields.</exception>
    internal unsafe void Bind(void* table, int size, int firstIndex, int count)
    {
        const int SizeWithoutFields = 1;
        if (size != (count == 0 ? SizeWithoutFields : count * sizeof(Handle)))
        {
            throw Refused("has a table with another number of fields", nameof(count));
        }

        var handles = (Handle*)table;
        for (int i = 0; i < count; i++)
        {
            handles[i] = new Handle(Id, firstIndex + i);
        }
    }

    private ArgumentException Refused(string what, string parameter) => new($"The article '{Path}' {what}.", parameter);
}
