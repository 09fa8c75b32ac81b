namespace System.Diagnostics.CodeAnalysis;

/// <summary>Provides the attribute that .NET Standard 2.0 lacks. The compiler recognizes it by name.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
