using System.Reflection;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Tests.House;

/// <summary>Every use case names a right of the catalogue, which some role or the system holds.</summary>
public sealed class UseCaseTests
{
    [Fact]
    public void Every_use_case_requires_a_known_permission() =>
        Assert.Empty(UseCases().SelectMany(Breaches));

    [Fact]
    public void Every_permission_but_the_systems_is_held_by_a_role() =>
        Assert.All(Permissions.All.Where(p => p != Permissions.System), p => Assert.NotEmpty(RolePermissions.HoldersOf(p)));

    [Fact]
    public void Samples_that_must_fail_are_found()
    {
        Assert.NotEmpty(Breaches(typeof(WithoutRight)));
        Assert.NotEmpty(Breaches(typeof(WithInventedRight)));
    }

    private static IEnumerable<Type> UseCases() => typeof(IUseCase<,>).Assembly.GetTypes()
        .Where(t => t is { IsClass: true, IsAbstract: false })
        .Where(t => t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IUseCase<,>)));

    private static IEnumerable<string> Breaches(Type useCase) =>
        useCase.GetCustomAttribute<RequiresAttribute>() is { } requires && Permissions.All.Contains(requires.Permission)
            ? []
            : [useCase.Name];

    private sealed class WithoutRight;

    [Requires("invented")]
    private sealed class WithInventedRight;
}
