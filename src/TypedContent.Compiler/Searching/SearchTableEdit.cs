using System.Text;

namespace TypedContent.Compiler.Searching;

/// <summary>Replaces the documents of one article in a table, which is a small part of the work of making the table of all articles.</summary>
internal static class SearchTableEdit
{
    /// <summary>Returns the table that a build of all articles makes; null if it can't be made of this one.</summary>
    /// <param name="table">The table, which is not damaged.</param>
    /// <param name="path">The path of the article.</param>
    /// <param name="own">The table of the article alone.</param>
    public static byte[]? Replace(byte[] table, string path, byte[] own)
    {
        var (all, part) = (new SearchTableReader(table), new SearchTableReader(own));
        var article = Find(all, Encoding.UTF8.GetBytes(path));
        if (article < 0)
        {
            return null;
        }

        var (first, end) = (all.FirstDocument(article), all.FirstDocument(article + 1));
        var words = (long)all.WordCount + part.WordCount;
        for (var i = first; i < end; i++)
        {
            // Of a longer document, the number of words isn't known.
            var (_, count) = all.Document(i);
            if (count == ushort.MaxValue)
            {
                return null;
            }

            words -= count;
        }

        return all.WordCount == int.MaxValue || words > int.MaxValue ? null : Write(all, part, article, (int)words);
    }

    private static int Find(SearchTableReader table, byte[] path)
    {
        for (var i = 0; i < table.ArticleCount; i++)
        {
            if (table.Path(i).SequenceEqual(path))
            {
                return i;
            }
        }

        return -1;
    }

    private static byte[] Write(SearchTableReader all, SearchTableReader part, int article, int words)
    {
        var (first, end) = (all.FirstDocument(article), all.FirstDocument(article + 1));
        var documents = new SearchTableWriter { Words = words };
        for (var i = 0; i < all.ArticleCount; i++)
        {
            documents.Article(all.Path(i).ToArray(), all.FirstDocument(i + 1) + (i < article ? 0 : part.DocumentCount - end + first));
        }

        for (var i = 0; i < first; i++)
        {
            documents.Document(all.Document(i));
        }

        for (var i = 0; i < part.DocumentCount; i++)
        {
            documents.Document(part.Document(i));
        }

        for (var i = end; i < all.DocumentCount; i++)
        {
            documents.Document(all.Document(i));
        }

        AddTerms(documents, all, part, new PostingsEdit(first, end - first, part.DocumentCount));
        return documents.ToArray();
    }

    private static void AddTerms(SearchTableWriter output, SearchTableReader all, SearchTableReader part, PostingsEdit edit)
    {
        var (i, j) = (0, 0);
        while (i < all.TermCount || j < part.TermCount)
        {
            var order = i == all.TermCount ? 1 : j == part.TermCount ? -1 : all.Term(i).SequenceCompareTo(part.Term(j));
            var term = order <= 0 ? all.Term(i) : part.Term(j);
            var postings = edit.Apply(order <= 0 ? all.Postings(i) : default, order >= 0 ? part.Postings(j) : default);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;

            // A term that no other article has is gone.
            if (postings.Length > 0)
            {
                output.Term(term.ToArray(), postings);
            }
        }
    }
}
