namespace TypedContent.Content.Links;

/// <summary>Holds the table of an article's links.</summary>
internal sealed class LinkTable<TLinks>
    where TLinks : unmanaged
{
    internal readonly TLinks Links;

    internal unsafe LinkTable(Article article)
    {
        fixed (void* table = &Links)
        {
            article.Bind(table, sizeof(TLinks), 0, article.Shape.LinkCount);
        }
    }
}
