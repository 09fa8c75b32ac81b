namespace TypedContent.Shared.Plurals;

/// <summary>Represents the operands of CLDR's plural rules: the properties of a number as it is shown.</summary>
internal readonly struct PluralOperands
{
    private readonly decimal _number;
    private readonly decimal _integer;

    // The digits after the point, with and without zeros at their end.
    private readonly long _fraction;
    private readonly int _fractionLength;
    private readonly long _trimmed;
    private readonly int _trimmedLength;

    /// <summary>Initializes the operands of a number that is shown with all digits that it has.</summary>
    internal PluralOperands(decimal number)
    {
        _number = Math.Abs(number);
        _integer = decimal.Truncate(_number);
        decimal fraction = _number - _integer;
        for (; _fractionLength < Longest && fraction != decimal.Truncate(fraction); _fractionLength++)
        {
            fraction *= 10;
        }

        _trimmed = (long)decimal.Truncate(fraction);
        _trimmedLength = _fractionLength;
        int visible = Math.Min((decimal.GetBits(number)[3] >> 16) & 0xFF, Longest);
        for (; _fractionLength < visible; _fractionLength++)
        {
            fraction *= 10;
        }

        _fraction = (long)decimal.Truncate(fraction);
    }

    // As many digits as a long holds. Numbers are shown with fewer.
    private const int Longest = 18;

    /// <summary>Returns the value of an operand by its letter in the rules.</summary>
    internal decimal this[char letter] => letter switch
    {
        'n' => _number,
        'i' => _integer,
        'v' => _fractionLength,
        'w' => _trimmedLength,
        'f' => _fraction,
        't' => _trimmed,

        // The exponent of the compact notation, in which no number is shown.
        _ => 0,
    };
}
