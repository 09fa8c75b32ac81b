using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using TypedContent.Content.Handles;

namespace TypedContent;

/// <summary>
/// Represents an article with the tables of its texts and sections. Generated code derives a class from it for every article, such as
/// <c>InvoicesArticle</c>, whose tables have a field for every text and section: <c>Articles.Billing.Invoices.Strings.PayTheInvoice</c>.
/// </summary>
/// <typeparam name="TStrings">A struct with a <see cref="ContentString"/> for every translation unit.</typeparam>
/// <typeparam name="TSections">A struct with a <see cref="Section"/> for every section.</typeparam>
/// <typeparam name="TMetadata">A struct that wraps <see cref="MetadataValues"/>, or <see cref="EmptyTable"/>.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
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

    /// <summary>
    /// Initializes a new instance of the <see cref="Article{TStrings, TSections, TMetadata}"/> class and sets the fields of its tables.
    /// Generated code calls it.
    /// </summary>
    /// <param name="set">The content set that the article belongs to.</param>
    /// <param name="path">The path without extension, such as <c>partner/customer-communication</c>.</param>
    /// <param name="memberHash">The hash of the names and the order of the article's members, which the packs must have too.</param>
    /// <param name="sections">The number of sections, which is the number of fields of <typeparamref name="TSections"/> unless it has none.</param>
    /// <param name="links">The number of links.</param>
    /// <param name="strings">The number of translation units, which is the number of fields of <typeparamref name="TStrings"/> unless it has none.</param>
    /// <exception cref="ArgumentException">
    /// The set has no locales, a number is too large, or a table has another number of fields.
    /// </exception>
    [CLSCompliant(false)]
    [SuppressMessage("ApiDesign", "RS0022:Constructor make noninheritable base class inheritable", Justification = "Generated code inherits.")]
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected unsafe Article(ContentSet set, string path, ulong memberHash, int sections, int links, int strings)
        : base(set, path, memberHash, sections, links, strings)
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

    /// <inheritdoc/>
#if NET8_0_OR_GREATER
    [RequiresUnreferencedCode("The names of members are removed by trimming. Use the members of Strings.")]
#endif
    public sealed override bool TryGetString(string name, out ContentString text)
    {
        ArgumentNullException.ThrowIfNull(name);

        // The field of a text with values has an underscore before the name, which its method has.
        FieldInfo? field = typeof(TStrings).GetField(name, BindingFlags.Public | BindingFlags.Instance)
            ?? typeof(TStrings).GetField("_" + name, BindingFlags.NonPublic | BindingFlags.Instance);
        object? found = field?.GetValue(Strings);
        text = found is ContentString known ? known : default;
        return found is ContentString;
    }
}
