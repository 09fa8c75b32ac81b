using TypedContent.Variants;

namespace TypedContent.Packs;

/// <summary>A row of the table of links.</summary>
internal readonly struct LinkEntry(Fragment destination, Fragment target, Fragment anchor, LinkKind kind, int section)
{
    internal Fragment Destination => destination;

    internal Fragment Anchor => anchor;

    internal LinkKind Kind => kind;

    /// <summary>The index of the section in the target article, or negative.</summary>
    internal int Section => section;

    /// <summary>The article the link leads to, if any.</summary>
    /// <param name="holder">The variant whose record the entry is from.</param>
    internal Article? FindTarget(Variant holder)
    {
        if (target.Length == 0)
        {
            return kind == LinkKind.Anchor ? holder.Article : null;
        }

        return holder.Article.Set.TryGet(holder.Record.GetString(target), out Article? article) ? article : null;
    }
}
