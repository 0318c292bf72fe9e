using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;
using UCCMS.Data;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.Organisation;

/// <summary>Short ways to act on the organisation in a test.</summary>
internal static class Organising
{
    public static readonly DateOnly Today = new(2026, 3, 5);

    public static Actor Someone(Role role, OfficeId office = default) => Actor.Of(
        "p1", "A person", Post.Assign("p1", role, office, Today.AddYears(-1), null, Tenure.Regular), "An office", OfficeScope.Everything, "test");

    public static async Task<Outcome<TResult>> RunAsync<TUseCase, TInput, TResult>(
        this TestDatabase database, Func<TUseCase, IUseCase<TInput, TResult>> pick, TInput input, Role role = Role.Administrator)
        where TUseCase : notnull
    {
        await using var scope = database.As(Someone(role));
        return await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(pick, input, Guid.NewGuid());
    }

    public static async Task<Office> OfficeAsync(this TestDatabase database, string name)
    {
        await using var scope = database.AsSystem();
        return await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Set<Office>().AsNoTracking().SingleAsync(o => o.Name == name);
    }

    public static async Task<T> QueryAsync<T>(this TestDatabase database, Func<UccmsDbContext, Task<T>> query)
    {
        await using var scope = database.AsSystem();
        return await query(scope.ServiceProvider.GetRequiredService<UccmsDbContext>());
    }

    public static async Task<OfficeScope> ScopeAsync(this TestDatabase database, Role role, OfficeId office, DateOnly? day = null)
    {
        await using var scope = database.AsSystem();
        return await scope.ServiceProvider.GetRequiredService<ReachFiller>().ScopeForAsync(role, office, day ?? Today);
    }

    public static Task<List<OfficeId>> ReachAsync(this TestDatabase database, int reach) =>
        database.QueryAsync(db => db.OfficeReaches.Where(r => r.ReachId == reach).Select(r => r.OfficeId).ToListAsync());

    /// <summary>A well-formed invented GSTIN of a State.</summary>
    public static string GstinOf(string state)
    {
        var body = state + "AAAGD0001P1Z";
        return body + Gstin.CheckCharacter(body);
    }

    public static RegisterGstin.Input Registration(string state, string shortCode, OfficeId filing, DateOnly from) =>
        new(GstinOf(state), shortCode, "Department of Posts", "GPO", filing, from);
}
