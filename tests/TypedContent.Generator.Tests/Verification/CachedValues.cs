using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Pipeline;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.Verification;

/// <summary>Asserts that values that Roslyn keeps between runs don't reference objects that are large or change with every keystroke.</summary>
internal static class CachedValues
{
    private static readonly string[] s_fileSteps = [TrackingNames.PlacedFiles, TrackingNames.Files, TrackingNames.Readings, TrackingNames.Inclusions];

    private const BindingFlags Fields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>Checks all outputs of the tracked steps. Input files contain their text, so steps that pass them on are excluded.</summary>
    public static void AssertLight(Generation generation)
    {
        var values = generation.Result.TrackedSteps
            .Where(step => TrackingNames.All.Contains(step.Key) && !s_fileSteps.Contains(step.Key))
            .SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Value)
            .Where(value => value is not null);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>(values);
        while (open.TryPop(out var value))
        {
            Assert.False(IsForbidden(value), $"A cached value holds on to a {value.GetType()}.");
            if (value is string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
            {
                continue;
            }

            foreach (var inner in value is Array array ? array.Cast<object?>() : FieldsOf(value))
            {
                if (inner is not null)
                {
                    open.Push(inner);
                }
            }
        }
    }

    /// <summary>Determines whether <paramref name="value"/> is, or derives from, a type that must not be kept.</summary>
    public static bool IsForbidden(object value) => value
        is Compilation or ISymbol or SyntaxNode or SyntaxTree or Location or SourceText or AdditionalText or Delegate;

    private static IEnumerable<object?> FieldsOf(object value)
    {
        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(Fields | BindingFlags.DeclaredOnly))
            {
                yield return field.FieldType.IsPointer ? null : field.GetValue(value);
            }
        }
    }
}
