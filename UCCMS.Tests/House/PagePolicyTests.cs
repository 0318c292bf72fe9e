using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using UCCMS.Core.Organisation;

namespace UCCMS.Tests.House;

/// <summary>Every page asks for a right of the catalogue; only signing in, errors and the page of a missing post may do without.</summary>
public sealed class PagePolicyTests
{
    private static readonly string[] Open = ["UCCMS.Web.SignIn", "UCCMS.Web.Shell"];

    [Fact]
    public void Every_page_has_a_policy() => Assert.Empty(
        typeof(Program).Assembly.GetTypes().Where(t => t.GetCustomAttributes<RouteAttribute>().Any()).SelectMany(Breaches));

    [Fact]
    public void Samples_that_must_fail_are_found()
    {
        Assert.NotEmpty(Breaches(typeof(OpenPage)));
        Assert.NotEmpty(Breaches(typeof(InventedPage)));
    }

    private static IEnumerable<string> Breaches(Type page)
    {
        if (page.GetCustomAttribute<AllowAnonymousAttribute>() is not null)
        {
            return Open.Any(o => page.Namespace!.StartsWith(o, StringComparison.Ordinal)) ? [] : [$"{page.FullName} is open to everyone"];
        }

        var policies = page.GetCustomAttributes<AuthorizeAttribute>().Select(a => a.Policy).OfType<string>().ToArray();
        return policies.Any(Permissions.All.Contains) || Open.Any(o => page.Namespace!.StartsWith(o, StringComparison.Ordinal))
            ? []
            : [$"{page.FullName} names no right"];
    }

    [Route("/open")]
    private sealed class OpenPage;

    [Route("/invented"), Authorize(Policy = "invented")]
    private sealed class InventedPage;
}
