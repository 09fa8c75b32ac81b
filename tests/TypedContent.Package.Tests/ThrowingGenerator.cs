using Microsoft.CodeAnalysis;

namespace TypedContent.Package.Tests;

/// <summary>Represents a generator that throws. A consumer loads it from this assembly.</summary>
#pragma warning disable RS1036, RS1038, RS1041, RS1042 // It runs in the SDK's own compiler only, in this test.
[Generator(LanguageNames.CSharp)]
public sealed class ThrowingGenerator : IIncrementalGenerator
#pragma warning restore RS1036, RS1038, RS1041, RS1042
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.CompilationProvider, static (_, _) => throw new InvalidOperationException("on purpose"));
}
