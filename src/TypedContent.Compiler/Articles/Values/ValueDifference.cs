using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Values;

/// <summary>Represents a difference between the values of a translation and of its source.</summary>
/// <param name="Name">The name of the value.</param>
/// <param name="Place">The place in the translation; empty for all of it.</param>
public abstract record ValueDifference(string Name, FileSpan Place);

/// <summary>Represents a value that only the source has.</summary>
/// <param name="Name">The name of the value.</param>
public sealed record LostValue(string Name) : ValueDifference(Name, default);

/// <summary>Represents a value that only the translation has.</summary>
/// <param name="Name">The name of the value.</param>
/// <param name="Place">The place in the translation.</param>
/// <param name="Meant">The value of the source that is written with a typing error; null if it is none.</param>
public sealed record AddedValue(string Name, FileSpan Place, string? Meant) : ValueDifference(Name, Place);

/// <summary>Represents a value that has another type in the source.</summary>
/// <param name="Name">The name of the value.</param>
/// <param name="Place">The place in the translation.</param>
/// <param name="Source">The type in the source.</param>
/// <param name="Target">The type in the translation.</param>
public sealed record RetypedValue(string Name, FileSpan Place, ValueKind Source, ValueKind Target) : ValueDifference(Name, Place);

/// <summary>Represents a value that is shown as another part, or in another unit, than in the source.</summary>
/// <param name="Name">The name of the value.</param>
/// <param name="Place">The place in the translation.</param>
/// <param name="Source">The form in the source, as it is written.</param>
/// <param name="Target">The form in the translation, as it is written.</param>
public sealed record OtherForm(string Name, FileSpan Place, string Source, string Target) : ValueDifference(Name, Place);

/// <summary>Represents a value of the source that is text in the translation, since it is behind an apostrophe.</summary>
/// <param name="Name">The name of the value.</param>
/// <param name="Place">The place of the apostrophe.</param>
/// <param name="Doubled">What to write instead.</param>
public sealed record ValueInQuotes(string Name, FileSpan Place, string Doubled) : ValueDifference(Name, Place);

/// <summary>Represents a branch that the choices of the source don't have.</summary>
/// <param name="Name">The name of the value.</param>
/// <param name="Place">The place of the branch.</param>
/// <param name="Key">The text that selects it.</param>
/// <param name="Meant">The branch of the source that is written with a typing error; null if it is none.</param>
/// <param name="Known">The branches of the source.</param>
public sealed record AddedBranch(string Name, FileSpan Place, string Key, string? Meant, EquatableArray<string> Known) : ValueDifference(Name, Place);

/// <summary>Represents a choice that subtracts another number than those of the source.</summary>
/// <param name="Name">The name of the value.</param>
/// <param name="Place">The place of the choice.</param>
/// <param name="Type">The type of the choice, as it is written.</param>
/// <param name="Source">The number that the source subtracts.</param>
/// <param name="Target">The number that the translation subtracts.</param>
public sealed record OtherOffset(string Name, FileSpan Place, string Type, int Source, int Target) : ValueDifference(Name, Place);
