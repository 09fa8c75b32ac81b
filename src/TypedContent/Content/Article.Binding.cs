using System.ComponentModel;
using TypedContent.Content.Handles;
using TypedContent.Content.Links;
using TypedContent.Content.Variants;
using TypedContent.Localization;
using TypedContent.Packs;

namespace TypedContent;

/// <content>Sets the handles in the tables of an article.</content>
public abstract partial class Article
{
    internal const int FirstHeading = 2;

    internal readonly ContentSet Set;
    internal readonly CultureMap Cultures;
    internal readonly int Id;
    internal readonly RecordShape Shape;

    private object? _links;

    /// <summary>Initializes a new instance of the <see cref="Article"/> class. Generated code calls it.</summary>
    /// <param name="set">The content set that the article belongs to.</param>
    /// <param name="path">The path without extension, such as <c>partner/customer-communication</c>.</param>
    /// <param name="memberHash">The hash of the names and the order of the article's members, which the packs must have too.</param>
    /// <param name="sections">The number of sections.</param>
    /// <param name="links">The number of links.</param>
    /// <param name="strings">The number of translation units.</param>
    /// <exception cref="ArgumentException">The set has no locales, or a number is too large.</exception>
    // Internal and not private protected: compiling ahead leaves out what only generic classes could call.
    internal Article(ContentSet set, string path, ulong memberHash, int sections, int links, int strings)
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
        Shape = new RecordShape(memberHash, checked(FirstHeading + sections + links + strings), sections, links);
        if (Shape.StringCount > Handle.MaxIndex)
        {
            throw Refused("has more than a million strings", nameof(strings));
        }

        _variants = new VariantSet(this, set.Snapshot);
        Id = ArticleRegistry.Add(this);
    }

    /// <summary>Lets the article read from the packs that its content set has now. The next read gets texts from them.</summary>
    internal void Renew()
    {
        if (_variants.Snapshot != Set.Snapshot)
        {
            Volatile.Write(ref _variants, new VariantSet(this, Set.Snapshot));
        }
    }

    internal int FirstLinkText => FirstHeading + Shape.SectionCount;

    internal int FirstUnit => FirstLinkText + Shape.LinkCount;

    /// <summary>Returns the table of links, which is created on the first call. Generated code calls it.</summary>
    /// <remarks>
    /// The fields of the table name the classes of other articles, which the runtime loads together with the table. So it is not a
    /// field of the article, which would load all articles that can be reached from it.
    /// </remarks>
    /// <typeparam name="TLinks">A struct with a field for every link, of any of the link types. An article has one such struct.</typeparam>
    /// <returns>A reference to the table.</returns>
    /// <exception cref="ArgumentException">The number of fields is not the number of links.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ref readonly TLinks LinksOf<TLinks>()
        where TLinks : unmanaged => ref ((LinkTable<TLinks>)(_links ??= new LinkTable<TLinks>(this))).Links;

    /// <summary>
    /// Sets the fields of a table. A handle is eight bytes without references, so the fields of a table are in declared order.
    /// A table without fields is that of an article without such entries, or whose entries have no members.
    /// </summary>
    /// <param name="table">The first byte of the table.</param>
    /// <param name="size">The size of the table in bytes.</param>
    /// <param name="firstIndex">The index of the first field.</param>
    /// <param name="count">The number of fields.</param>
    /// <exception cref="ArgumentException">The table has another number of fields.</exception>
    internal unsafe void Bind(void* table, int size, int firstIndex, int count)
    {
        const int SizeWithoutFields = 1;
        if (size == SizeWithoutFields)
        {
            return;
        }

        if (size != count * sizeof(Handle))
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
