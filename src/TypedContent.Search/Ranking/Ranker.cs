using System.Buffers;
using System.Numerics;
using TypedContent.Search.Index;
using TypedContent.Search.Matching;

namespace TypedContent.Search.Ranking;

/// <summary>
/// Ranks documents by BM25. Documents that have more of the words come first, and the words of an article's title count for each document that has
/// another word.
/// </summary>
internal static class Ranker
{
    private const float Saturation = 1.2f;
    private const float LengthEffect = 0.75f;

    /// <summary>Returns the best documents, the best first, and how many were found.</summary>
    public static (IReadOnlyList<RankedDocument> Best, int Total) Rank(in SearchIndex index, IReadOnlyList<QueryWord> words, int count)
    {
        float[] scores = Rent<float>(index.DocumentCount);
        float[] wordScores = Rent<float>(index.DocumentCount);
        uint[] found = Rent<uint>(index.DocumentCount);
        uint[] titles = Rent<uint>(index.ArticleCount);
        try
        {
            for (int i = 0; i < words.Count; i++)
            {
                Score(index, words[i], 1u << i, wordScores, found, titles);
                AddScores(index.DocumentCount, 1u << i, wordScores, scores, found);
            }

            return Best(index, words.Count, scores, found, titles, count);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(scores);
            ArrayPool<float>.Shared.Return(wordScores);
            ArrayPool<uint>.Shared.Return(found);
            ArrayPool<uint>.Shared.Return(titles);
        }
    }

    /// <summary>Gives each document the best score of the terms that a word stands for.</summary>
    private static void Score(in SearchIndex index, QueryWord word, uint bit, float[] wordScores, uint[] found, uint[] titles)
    {
        float average = Math.Max(1, (float)index.WordCount / Math.Max(1, index.DocumentCount));
        foreach (TermMatch match in TermMatcher.Find(index, word))
        {
            PostingReader postings = index.Postings(match.Term);
            while (postings.Read())
            {
                int document = postings.Document;
                float weight = postings.Weight;
                float score = match.Weight * weight * (Saturation + 1) / (weight + (Saturation * (1 - LengthEffect + (LengthEffect * index.Length(document) / average))));
                wordScores[document] = Math.Max(wordScores[document], score);
                found[document] |= bit;
                if (postings.IsInTitle)
                {
                    titles[index.ArticleOf(document)] |= bit;
                }
            }
        }
    }

    /// <summary>Adds the scores of a word, more for a word that fewer documents have.</summary>
    private static void AddScores(int documents, uint bit, float[] wordScores, float[] scores, uint[] found)
    {
        int count = 0;
        for (int i = 0; i < documents; i++)
        {
            count += (found[i] & bit) == 0 ? 0 : 1;
        }

        float rarity = MathF.Log(1 + ((documents - count + 0.5f) / (count + 0.5f)));
        for (int i = 0; i < documents; i++)
        {
            scores[i] += rarity * wordScores[i];
            wordScores[i] = 0;
        }
    }

    private static (IReadOnlyList<RankedDocument> Best, int Total) Best(in SearchIndex index, int words, float[] scores, uint[] found, uint[] titles, int count)
    {
        var best = new PriorityQueue<RankedDocument, (double Score, int Order)>();
        int total = 0;
        for (int article = 0; article < index.ArticleCount; article++)
        {
            for (int i = index.FirstDocument(article); i < index.FirstDocument(article + 1); i++)
            {
                if (found[i] == 0)
                {
                    continue;
                }

                total++;
                double share = (double)BitOperations.PopCount(found[i] | titles[article]) / words;
                double score = scores[i] * share * share;
                best.Enqueue(new RankedDocument(i, article, score), (score, -i));
                if (best.Count > count)
                {
                    best.Dequeue();
                }
            }
        }

        var sorted = new RankedDocument[best.Count];
        for (int i = sorted.Length - 1; i >= 0; i--)
        {
            sorted[i] = best.Dequeue();
        }

        return (sorted, total);
    }

    private static T[] Rent<T>(int length)
    {
        T[] array = ArrayPool<T>.Shared.Rent(Math.Max(1, length));
        Array.Clear(array);
        return array;
    }
}
