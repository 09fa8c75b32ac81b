using TypedContent.Content;

namespace TypedContent;

/// <content>Combines sets.</content>
public abstract partial class ContentSet
{
    /// <summary>Returns a set of the articles of several sets, such as those of the projects that a large site consists of.</summary>
    /// <param name="sets">The sets. One that is given twice counts once.</param>
    /// <returns>
    /// A set that finds the articles of all sets by path, and has the locales of all of them. Its source locale and its default locale are
    /// those of the first set.
    /// </returns>
    /// <remarks>
    /// <para>
    /// An article reads its texts from its own set: a locale that this lacks is served by the locales that it has. The links of an article
    /// lead to articles of its own set, and to those of other assemblies that they name (<c>typedcontent:Contoso.Help/…</c>).
    /// </para>
    /// <para>
    /// No article is loaded. Where two articles have the same path, <see cref="TryGet"/> throws an <see cref="InvalidOperationException"/> for
    /// this path, and <see cref="Articles"/> throws one for the first of such paths.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentException">There is no set, or there are more than 4,095 locales.</exception>
    /// <example>
    /// <code>
    /// ContentSet site = ContentSet.Combine(Billing.Content.Articles.Set, Orders.Content.Articles.Set);
    /// bool isFound = site.TryGet("billing/invoices", out Article? article);
    /// </code>
    /// </example>
    public static ContentSet Combine(params ContentSet[] sets)
    {
        ArgumentNullException.ThrowIfNull(sets);
        var parts = new List<ContentSet>();
        foreach (ContentSet set in sets)
        {
            ArgumentNullException.ThrowIfNull(set, nameof(sets));
            foreach (ContentSet part in set is CombinedContentSet combined ? combined.Parts : [set])
            {
                if (!parts.Contains(part))
                {
                    parts.Add(part);
                }
            }
        }

        return parts.Count switch
        {
            0 => throw new ArgumentException("There is no set to combine.", nameof(sets)),
            1 => parts[0],
            _ => new CombinedContentSet([.. parts]),
        };
    }
}
