#if !NET8_0_OR_GREATER
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>Provides the attribute that .NET Standard 2.0 lacks. The compiler recognizes it by name.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
    {
        public bool ReturnValue { get; } = returnValue;
    }

    /// <summary>Provides the attribute that .NET Standard 2.0 lacks. The compiler recognizes it by name.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class NotNullAttribute : Attribute;

    /// <summary>Provides the attribute that .NET Standard 2.0 lacks. Analyzers recognize it by name.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    internal sealed class UnconditionalSuppressMessageAttribute(string category, string checkId) : Attribute
    {
        public string Category { get; } = category;

        public string CheckId { get; } = checkId;

        public string? Justification { get; set; }
    }
}

namespace System.Runtime.CompilerServices
{
    /// <summary>Provides the attribute that .NET Standard 2.0 lacks. The compiler recognizes it by name.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class CallerArgumentExpressionAttribute(string parameterName) : Attribute
    {
        public string ParameterName { get; } = parameterName;
    }
}

namespace TypedContent
{
    /// <summary>Provides members that .NET Standard 2.0 lacks.</summary>
    internal static class NetStandard
    {
        extension(ArgumentNullException)
        {
            internal static void ThrowIfNull(
                [NotNull] object? argument, [CallerArgumentExpression(nameof(argument))] string? name = null)
            {
                if (argument is null)
                {
                    throw new ArgumentNullException(name);
                }
            }
        }

        extension(string text)
        {
            // The other overload is ordinal too.
            internal string Replace(string oldValue, string newValue, StringComparison comparison) =>
                comparison == StringComparison.Ordinal ? text.Replace(oldValue, newValue) : throw new NotSupportedException();
        }
    }
}
#endif
