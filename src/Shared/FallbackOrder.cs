namespace TypedContent.Shared;

/// <summary>
/// Orders the locales of a content set for a reader: for the reader's locale and each of its parents, the locale of that name, those that
/// it most likely means, and then the others with that parent; the default locale; the source locale; all others. Names are compared
/// ignoring case.
/// </summary>
/// <param name="locales">The names of the locales. Of equals, the first by name is preferred, in any order of the array.</param>
/// <param name="source">The locale that the articles were translated from.</param>
/// <param name="preferred">The default locale, if there is one.</param>
// Loops, since this is needed for the first text of a process: each method of the framework, and each lambda, takes time to start.
internal sealed class FallbackOrder(string[] locales, string source, string? preferred)
{
    private readonly int[] _byName = SortedByName(locales);

    // Created on demand: a reader in the invariant culture needs none.
    private string[][] Lineages => field ??= LineagesOf(locales);

    /// <summary>Returns the indexes of all locales, each once, in the order in which text is looked for.</summary>
    /// <param name="lineage">The name of the reader's locale, and its parents.</param>
    internal int[] For(string[] lineage)
    {
        var order = new Order(locales.Length);
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
            order.Add(i);
        }

        return order.Indexes;
    }

    /// <summary>Adds the locale of a name, those that the name most likely means, and the others that descend from it.</summary>
    private void AddFamily(Order order, string name)
    {
        AddNamed(order, name);
        if (LocaleData.LikelyChildOf(name) is { } child)
        {
            AddFamily(order, child);
        }

        foreach (int i in _byName)
        {
            if (IndexOf(Lineages[i], name) >= 0)
            {
                order.Add(i);
            }
        }
    }

    private void AddNamed(Order order, string name)
    {
        int index = IndexOf(locales, name);
        if (index >= 0)
        {
            order.Add(index);
        }
    }

    private static string[][] LineagesOf(string[] locales)
    {
        string[][] lineages = new string[locales.Length][];
        for (int i = 0; i < locales.Length; i++)
        {
            lineages[i] = LocaleLineage.Of(locales[i]);
        }

        return lineages;
    }

    // An insertion sort, since the locales are nearly sorted: at most the source locale and the default locale come before others.
    private static int[] SortedByName(string[] locales)
    {
        int[] indexes = new int[locales.Length];
        for (int i = 0; i < indexes.Length; i++)
        {
            int at = i;
            for (; at > 0 && string.Compare(locales[indexes[at - 1]], locales[i], StringComparison.OrdinalIgnoreCase) > 0; at--)
            {
                indexes[at] = indexes[at - 1];
            }

            indexes[at] = i;
        }

        return indexes;
    }

    private static int IndexOf(string[] names, string name)
    {
        for (int i = 0; i < names.Length; i++)
        {
            if (string.Equals(names[i], name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Collects indexes, each once.</summary>
    private sealed class Order(int count)
    {
        private readonly bool[] _added = new bool[count];
        private int _count;

        internal int[] Indexes { get; } = new int[count];

        internal void Add(int index)
        {
            if (!_added[index])
            {
                _added[index] = true;
                Indexes[_count++] = index;
            }
        }
    }
}
