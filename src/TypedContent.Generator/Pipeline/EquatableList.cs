using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>
/// Items as one value of the pipeline. It is a class: for each struct that a step gives, the runtime compiles Roslyn's step
/// anew, some 130 methods in every build.
/// </summary>
internal sealed record EquatableList<T>(EquatableArray<T> Items)
    where T : IEquatable<T>
{
    public static EquatableList<T> Of(IEnumerable<T> items) => new(new EquatableArray<T>(items));
}
