using System.Reflection;
using System.Runtime.CompilerServices;

namespace NewsParse.Tests.Architecture;

/// <summary>What holds of every package; compiled into the tests of each, which say what is theirs.</summary>
public sealed class PublicSurfaceTests
{
    private static readonly Type[] s_public = PublicTypes.All;

    [Fact]
    public void PublicTypes_All_AreThere() => s_public.Should().NotBeEmpty();

    [Fact]
    public void PublicTypes_All_AreSealedStaticOrClosed() =>
        s_public.Where(static type => type is { IsInterface: false, IsSealed: false } && !(type.IsAbstract && IsClosed(type)))
            .Should().BeEmpty("nobody outside derives from a type that was not made for it");

    [Fact]
    public void PublicTypes_All_StandInOneNamespaceAPackage() =>
        s_public.Where(static type => !IsOfAHost(type)).Should().OnlyContain(static type => type.Namespace == type.Assembly.GetName().Name);

    [Fact]
    public void PublicSignatures_All_NameNoTypeOfAParserBeneath()
    {
        string[] breaches =
        [
            .. from type in s_public
               from named in Signatures(type).SelectMany(Parts)
               where named.Assembly.GetName().Name is { } assembly
                   && (assembly.StartsWith("AngleSharp", StringComparison.Ordinal) || assembly.StartsWith("SmartReader", StringComparison.Ordinal))
               select $"{type.Name} shows {named}",
        ];

        breaches.Should().BeEmpty();
    }

    [Fact]
    public void PublicProperties_All_AreReadOnlyOrInit() =>
        s_public.SelectMany(static type => type.GetProperties().Where(property => property.DeclaringType == type))
            .Where(static property => property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Where(static property => !property.DeclaringType!.Name.EndsWith("Builder", StringComparison.Ordinal))
            .Should().BeEmpty("what the library hands out does not change");

    /// <summary>What extends the services of a host, or a silo, stands where every host finds it without a using.</summary>
    private static bool IsOfAHost(Type type) => type is { IsAbstract: true, IsSealed: true }
        && ((type.Namespace == "Microsoft.Extensions.DependencyInjection" && type.Name.EndsWith("ServiceCollectionExtensions", StringComparison.Ordinal))
            || (type.Namespace == "Orleans.Hosting" && type.Name.EndsWith("SiloBuilderExtensions", StringComparison.Ordinal)));

    // Private protected, or the copy constructor every record has.
    private static bool IsClosed(Type type) =>
        type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .All(constructor => constructor.IsPrivate || constructor.IsAssembly || constructor.IsFamilyAndAssembly
                || (constructor.GetParameters() is [{ } only] && only.ParameterType == type));

    private static IEnumerable<Type> Signatures(Type type)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return type.GetMembers(Declared).Where(IsVisible).SelectMany(static member => member switch
            {
                MethodInfo method => method.GetParameters().Select(static parameter => parameter.ParameterType).Append(method.ReturnType),
                ConstructorInfo constructor => constructor.GetParameters().Select(static parameter => parameter.ParameterType),
                FieldInfo field => [field.FieldType],
                _ => [],
            })
            .Concat(type.GetInterfaces())
            .Append(type.BaseType ?? typeof(object));
    }

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        _ => false,
    };

    private static IEnumerable<Type> Parts(Type type)
    {
        var open = new Stack<Type>([type]);
        while (open.TryPop(out Type? part))
        {
            yield return part;
            foreach (Type inner in part.IsGenericType ? part.GetGenericArguments() : [])
            {
                open.Push(inner);
            }

            if (part.GetElementType() is { } element)
            {
                open.Push(element);
            }
        }
    }
}
