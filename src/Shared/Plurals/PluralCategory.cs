namespace TypedContent.Shared.Plurals;

/// <summary>Specifies a plural category of CLDR. The order is that of its keywords.</summary>
internal enum PluralCategory
{
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}
