namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Represents a list of sorted numbers for each of some items, in two arrays.</summary>
internal sealed class Postings
{
    private readonly int[] _starts;
    private readonly int[] _numbers;

    private Postings(int[] starts, int[] numbers) => (_starts, _numbers) = (starts, numbers);

    /// <summary>Gets the numbers of an item.</summary>
    public ReadOnlySpan<int> this[int item] => new(_numbers, _starts[item], _starts[item + 1] - _starts[item]);

    /// <summary>Returns, for each number less than <paramref name="count"/>, the items that have it.</summary>
    public Postings Inverted(int count)
    {
        var starts = new int[count + 1];
        foreach (var number in _numbers)
        {
            starts[number]++;
        }

        for (var number = 0; number < count; number++)
        {
            starts[number + 1] += starts[number];
        }

        // The lists are filled from their ends, which become their starts.
        var items = new int[_numbers.Length];
        for (var item = _starts.Length - 2; item >= 0; item--)
        {
            foreach (var number in this[item])
            {
                items[--starts[number]] = item;
            }
        }

        return new Postings(starts, items);
    }

    /// <summary>Builds the lists one after another.</summary>
    /// <param name="items">The number of items.</param>
    /// <param name="count">The number of numbers in all lists.</param>
    internal sealed class Builder(int items, int count)
    {
        private readonly int[] _numbers = new int[count];
        private readonly int[] _starts = new int[items + 1];
        private int _item;
        private int _count;

        /// <summary>Adds a number to the list of the current item.</summary>
        public void Add(int number) => _numbers[_count++] = number;

        /// <summary>Ends the list of the current item.</summary>
        public void EndList() => _starts[++_item] = _count;

        /// <summary>Returns the lists.</summary>
        public Postings Build() => new(_starts, _numbers);
    }
}
