namespace TypedContent.Shared;

/// <summary>
/// Orders the locales of a content set for a reader: for the reader's locale and each of its parents, the locale of that name, those that
/// it most likely means, and then the others with that parent; the default locale; the source locale; all others. Names are compared
/// ignoring case.
/// </summary>
/// <param name="locales">The names of the locales. Of equals, the first by name is preferred, in any order of the array.</param>
/// <param name="source">The locale that the articles were translated from.</param>
/// <param name="preferred">The default locale, if there is one.</param>
internal sealed class FallbackOrder(string[] locales, string source, string? preferred)
{
    private readonly string[][] _lineages = Array.ConvertAll(locales, LocaleLineage.Of);
    private readonly int[] _byName = SortedByName(locales);

    /// <summary>Returns the indexes of all locales, each once, in the order in which text is looked for.</summary>
    /// <param name="lineage">The name of the reader's locale, and its parents.</param>
    internal int[] For(string[] lineage)
    {
        var order = new List<int>(locales.Length);
        foreach (string ancestor in lineage)
        {
            AddFamily(order, ancestor);
        }

        if (preferred is not null)
        {
            AddNamed(order, preferred);
        }

        AddNamed(order, source);
        foreach (int i in _byName)
        {
            Add(order, i);
        }

        return [.. order];
    }

    /// <summary>Adds the locale of a name, those that the name most likely means, and the others that descend from it.</summary>
    private void AddFamily(List<int> order, string name)
    {
        AddNamed(order, name);
        if (LocaleData.LikelyChildOf(name) is { } child)
        {
            AddFamily(order, child);
        }

        foreach (int i in _byName)
        {
            if (Array.Exists(_lineages[i], ancestor => AreEqual(ancestor, name)))
            {
                Add(order, i);
            }
        }
    }

    private void AddNamed(List<int> order, string name)
    {
        int index = Array.FindIndex(locales, locale => AreEqual(locale, name));
        if (index >= 0)
        {
            Add(order, index);
        }
    }

    private static int[] SortedByName(string[] locales)
    {
        int[] indexes = new int[locales.Length];
        for (int i = 0; i < indexes.Length; i++)
        {
            indexes[i] = i;
        }

        Array.Sort(indexes, (left, right) => string.Compare(locales[left], locales[right], StringComparison.OrdinalIgnoreCase));
        return indexes;
    }

    private static void Add(List<int> order, int index)
    {
        if (!order.Contains(index))
        {
            order.Add(index);
        }
    }

    private static bool AreEqual(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
