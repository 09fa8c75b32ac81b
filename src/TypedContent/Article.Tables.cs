using System.Diagnostics.CodeAnalysis;
using TypedContent.Handles;

namespace TypedContent;

/// <summary>
/// An article with the tables of its texts and sections. Generated code derives a class from it for every article, such as
/// <c>InvoicesArticle</c>, with tables that have a field for every text and section:
/// <c>Articles.Billing.Invoices.Strings.PayTheInvoice</c>.
/// </summary>
/// <typeparam name="TStrings">A struct with a <see cref="ContentString"/> for every translation unit.</typeparam>
/// <typeparam name="TSections">A struct with a <see cref="Section"/> for every section.</typeparam>
/// <typeparam name="TMetadata">A struct around <see cref="MetadataValues"/>.</typeparam>
[SuppressMessage("Design", "CA1051:Do not declare visible instance fields", Justification = "A property would copy a whole table.")]
public abstract class Article<TStrings, TSections, TMetadata> : Article
    where TStrings : unmanaged
    where TSections : unmanaged
    where TMetadata : unmanaged
{
    /// <summary>The translation units, named after their source texts.</summary>
    public readonly TStrings Strings;

    /// <summary>The sections, named after their anchors.</summary>
    public readonly TSections Sections;

    /// <summary>The front matter.</summary>
    public readonly TMetadata Metadata;

    /// <summary>Names the article, tells how much it has of everything, and fills in its tables. For generated code.</summary>
    /// <param name="set">The content set the article belongs to.</param>
    /// <param name="path">The path without extension, such as <c>partner/customer-communication</c>.</param>
    /// <param name="surfaceHash">What the packs must agree with: the names and order of strings, sections and links.</param>
    /// <param name="sections">The number of sections, which is the number of fields of <typeparamref name="TSections"/>.</param>
    /// <param name="links">The number of links.</param>
    /// <param name="strings">The number of translation units, which is the number of fields of <typeparamref name="TStrings"/>.</param>
    /// <exception cref="ArgumentException">
    /// The set has no locales, a number is too large, or a table has another number of fields.
    /// </exception>
    [CLSCompliant(false)]
    protected unsafe Article(ContentSet set, string path, ulong surfaceHash, int sections, int links, int strings)
        : base(set, path, surfaceHash, sections, links, strings)
    {
        fixed (void* table = &Strings)
        {
            Bind(table, sizeof(TStrings), FirstHeading + sections + links, strings);
        }

        fixed (void* table = &Sections)
        {
            Bind(table, sizeof(TSections), 0, sections);
        }

        fixed (void* table = &Metadata)
        {
            Bind(table, sizeof(TMetadata), 0, sizeof(TMetadata) / sizeof(Handle));
        }
    }
}
