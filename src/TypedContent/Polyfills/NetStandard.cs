#if !NET8_0_OR_GREATER
namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>Missing in .NET Standard 2.0; the compiler knows it by name.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
    {
        public bool ReturnValue { get; } = returnValue;
    }

    /// <summary>Missing in .NET Standard 2.0; the compiler knows it by name.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class NotNullAttribute : Attribute;
}

namespace TypedContent
{
    /// <summary>Members that later frameworks have.</summary>
    internal static class NetStandardPolyfills
    {
        extension(ArgumentNullException)
        {
            internal static void ThrowIfNull([System.Diagnostics.CodeAnalysis.NotNull] object? argument, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(argument))] string? name = null)
            {
                if (argument is null)
                {
                    throw new ArgumentNullException(name);
                }
            }
        }

        extension(string text)
        {
            internal string Replace(string oldValue, string newValue, StringComparison comparison) => text.Replace(oldValue, newValue);

            internal bool TryCopyTo(Span<char> destination) => text.AsSpan().TryCopyTo(destination);
        }
    }
}

namespace System.Runtime.CompilerServices
{
    /// <summary>Missing in .NET Standard 2.0; the compiler knows it by name.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class CallerArgumentExpressionAttribute(string parameterName) : Attribute
    {
        public string ParameterName { get; } = parameterName;
    }
}
#endif
