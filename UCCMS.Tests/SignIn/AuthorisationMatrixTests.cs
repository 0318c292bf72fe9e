using System.Net;
using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Shared;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.SignIn;

/// <summary>Every page, every download and every use case, tried by a person of every role: let in or refused as the table of rights says.</summary>
public sealed class AuthorisationMatrixTests(EveryRole everyRole) : IClassFixture<EveryRole>
{
    private static readonly Role[] Roles = Enum.GetValues<Role>();
    private readonly WebApp app = everyRole.App;

    [Fact]
    public async Task Every_page_and_download_lets_in_whoever_holds_its_right_and_nobody_else()
    {
        var addresses = Guarded().ToArray();
        Assert.InRange(addresses.Length, 120, 1_000);
        var wrong = new List<string>();
        foreach (var role in Roles)
        {
            using var client = await everyRole.ClientAsync(role);
            foreach (var (address, permission) in addresses)
            {
                using var answer = await client.GetAsync(address);
                var isRefused = answer.StatusCode == HttpStatusCode.Forbidden;
                if (isRefused == RolePermissions.Of(role).Contains(permission) || answer.StatusCode == HttpStatusCode.InternalServerError)
                {
                    wrong.Add($"{role} at {address} ({permission}): {(int)answer.StatusCode}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Nothing_but_the_sign_in_is_open_to_strangers_and_nothing_but_the_shell_to_whoever_signed_in()
    {
        string[] open = ["/", "/_blazor/disconnect", "/_blazor/initializers", "/_blazor/negotiate", "/_blazor", "/account/password", "/account/second-factor", "/sign-out", "/still-there", "/post", "/any", "/_framework/opaque-redirect"];
        Assert.Empty(Endpoints().Where(e => PermissionOf(e) is null && !IsAnonymous(e)).Select(e => AddressOf(e.RoutePattern)).Where(a => !open.Contains(a, StringComparer.Ordinal)).Distinct());
        // the first two ask for the person themselves, who may hold no post yet
        string[] strangers = ["/change-password", "/second-factor", "/alive", "/error", "/health", "/language", "/not-found", "/sign-in", "/sign-in/code"];
        Assert.Empty(Endpoints().Where(IsAnonymous).Select(e => AddressOf(e.RoutePattern))
            .Where(a => !Path.HasExtension(a) && !a.StartsWith("/_", StringComparison.Ordinal) && !strangers.Contains(a, StringComparer.Ordinal)).Distinct());
    }

    [Fact]
    public async Task Stranger_is_sent_to_the_sign_in_from_every_guarded_address()
    {
        using var client = EveryRole.Stranger(app);
        foreach (var (address, _) in Guarded())
        {
            using var answer = await client.GetAsync(address);
            Assert.True(answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.OriginalString.Contains("/sign-in", StringComparison.Ordinal), $"{address}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Every_use_case_refuses_every_role_without_its_right()
    {
        var useCases = typeof(IUseCase<,>).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && PortOf(t) is not null).ToArray();
        Assert.InRange(useCases.Length, 100, 1_000);
        var wrong = new List<string>();
        foreach (var role in Roles)
        {
            var actor = await everyRole.ActorAsync(role);
            await using var scope = app.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<ActorContext>().Set(actor);
            var runner = scope.ServiceProvider.GetRequiredService<UseCaseRunner>();
            foreach (var useCase in useCases.Where(u => !RolePermissions.Of(role).Contains(u.GetCustomAttribute<RequiresAttribute>()!.Permission)))
            {
                var refusal = typeof(AuthorisationMatrixTests).GetMethod(nameof(CodeAsync), BindingFlags.NonPublic | BindingFlags.Static)!
                    .MakeGenericMethod([useCase, .. PortOf(useCase)!.GetGenericArguments()]);
                if (await (Task<string?>)refusal.Invoke(null, [runner])! != "permission.missing")
                {
                    wrong.Add($"{role}: {useCase.Name}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    // The right is asked for before the input is looked at, so none is given.
    private static async Task<string?> CodeAsync<TUseCase, TInput, TResult>(UseCaseRunner runner)
        where TUseCase : class, IUseCase<TInput, TResult> =>
        (await runner.RunAsync((TUseCase u) => u, default(TInput)!, Guid.NewGuid())).Code;

    private static Type? PortOf(Type type) => type.GetInterfaces().FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IUseCase<,>));

    private static bool IsAnonymous(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    private static string? PermissionOf(RouteEndpoint endpoint) => endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().LastOrDefault(a => a.Policy is not null)?.Policy;

    private static string AddressOf(RoutePattern route) => "/" + string.Join('/', route.PathSegments.Select(s => string.Concat(s.Parts.Select(Sample))));

    // A document that there is not; whether it is there must not matter to whoever lacks the right.
    private static string Sample(RoutePatternPart part) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart { IsCatchAll: true } => "any",
        RoutePatternParameterPart { ParameterPolicies: [{ Content: "guid" }, ..] } => Guid.Empty.ToString(),
        RoutePatternParameterPart { ParameterPolicies.Count: > 0 } => "202601",
        RoutePatternParameterPart { Name: "kind" } => "xlsx",
        _ => "none",
    };

    private IEnumerable<RouteEndpoint> Endpoints() => app.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>().DistinctBy(e => (e.RoutePattern.RawText, e.DisplayName));

    private IEnumerable<(string Address, string Permission)> Guarded() =>
        from endpoint in Endpoints()
        where PermissionOf(endpoint) is not null && !IsAnonymous(endpoint) && endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is not { HttpMethods: ["POST"] }
        select (AddressOf(endpoint.RoutePattern), PermissionOf(endpoint)!);
}
