namespace System.Runtime.CompilerServices;

/// <summary>Provides the attribute that .NET Standard 2.0 lacks. The compiler recognizes it by name.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
internal sealed class CollectionBuilderAttribute(Type builderType, string methodName) : Attribute
{
    public Type BuilderType { get; } = builderType;

    public string MethodName { get; } = methodName;
}
