namespace TypedContent.Shared.Plurals;

/// <summary>Evaluates the conditions of CLDR's plural rules, such as <c>n%10=2..4&amp;n%100!=12..14|v!=0</c>.</summary>
internal static class PluralCondition
{
    /// <summary>Determines whether a condition holds: one of its alternatives, of which each relation holds.</summary>
    internal static bool Holds(ReadOnlySpan<char> condition, PluralOperands operands)
    {
        while (true)
        {
            int end = condition.IndexOf('|');
            if (AllHold(end < 0 ? condition : condition.Slice(0, end), operands))
            {
                return true;
            }

            if (end < 0)
            {
                return false;
            }

            condition = condition.Slice(end + 1);
        }
    }

    private static bool AllHold(ReadOnlySpan<char> relations, PluralOperands operands)
    {
        while (!relations.IsEmpty)
        {
            int end = relations.IndexOf('&');
            if (!RelationHolds(end < 0 ? relations : relations.Slice(0, end), operands))
            {
                return false;
            }

            relations = end < 0 ? default : relations.Slice(end + 1);
        }

        return true;
    }

    private static bool RelationHolds(ReadOnlySpan<char> relation, PluralOperands operands)
    {
        decimal value = operands[relation[0]];
        int at = 1;
        if (relation[at] == '%')
        {
            at++;
            value %= ReadNumber(relation, ref at);
        }

        bool isNegated = relation[at] == '!';
        at += isNegated ? "!=".Length : "=".Length;
        return IsIn(value, relation.Slice(at)) != isNegated;
    }

    /// <summary>Determines whether a value is one of a list such as <c>3..4,9</c>. Ranges have whole numbers only.</summary>
    private static bool IsIn(decimal value, ReadOnlySpan<char> list)
    {
        for (int at = 0; at < list.Length; at++)
        {
            decimal first = ReadNumber(list, ref at);
            decimal last = first;
            if (at < list.Length && list[at] == '.')
            {
                at += "..".Length;
                last = ReadNumber(list, ref at);
            }

            if (value >= first && value <= last && value == decimal.Truncate(value))
            {
                return true;
            }
        }

        return false;
    }

    private static decimal ReadNumber(ReadOnlySpan<char> text, ref int at)
    {
        int value = 0;
        for (; at < text.Length && text[at] is >= '0' and <= '9'; at++)
        {
            value = (value * 10) + text[at] - '0';
        }

        return value;
    }
}
