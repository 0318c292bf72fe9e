using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Demonstration;

/// <summary>
/// Lets the players act: every step is a real use case run as a real post. Each step's command id follows from its
/// name, so that a demonstration that was broken off goes on where it stood.
/// </summary>
internal sealed class Stage(IServiceProvider services, TextWriter progress)
{
    private readonly Dictionary<Player, Actor> actors = [];
    private readonly Dictionary<string, string> people = new(StringComparer.Ordinal);
    private readonly HashSet<Player> entered = [];

    public Task SayAsync(string line) => progress.WriteLineAsync(line);

    /// <summary>Moves the business to 10:00 in India on that day.</summary>
    public Task MoveToAsync(DateOnly day, CancellationToken ct) => MoveToAsync(day, new TimeOnly(10, 0), ct);

    /// <summary>Moves the business to a time of a day in India.</summary>
    public async Task MoveToAsync(DateOnly day, TimeOnly time, CancellationToken ct)
    {
        await using var scope = SystemScope();
        var instant = new DateTimeOffset(day.ToDateTime(time), TimeSpan.FromHours(5.5));
        await scope.ServiceProvider.GetRequiredService<BusinessClock>().MoveToAsync(scope.ServiceProvider.GetRequiredService<UccmsDbContext>(), instant, ct);
    }

    /// <exception cref="InvalidOperationException">The act was refused; the demonstration's plan is wrong.</exception>
    public async Task<TResult> ActAsync<TUseCase, TInput, TResult>(
        Player? player, string step, Func<TUseCase, IUseCase<TInput, TResult>> pick, TInput input, CancellationToken ct)
        where TUseCase : notnull
    {
        await using var scope = player is null ? SystemScope() : await ScopeOfAsync(player, ct);
        var outcome = await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(pick, input, CommandOf(step), ct);
        return outcome.IsDone ? outcome.Value! : throw new InvalidOperationException($"{step}: {outcome.Code}: {outcome.Sentence}");
    }

    /// <summary>A scope in which this player acts.</summary>
    public async Task<AsyncServiceScope> ScopeOfAsync(Player player, CancellationToken ct)
    {
        var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(await ActorOfAsync(player, ct));
        return scope;
    }

    /// <summary>A customer's GSTINs by State.</summary>
    public async Task<IReadOnlyDictionary<string, CustomerGstinId>> GstinsOfAsync(string customerId, CancellationToken ct)
    {
        await using var scope = SystemScope();
        var id = CustomerId.From(long.Parse(customerId, CultureInfo.InvariantCulture));
        var customer = await scope.ServiceProvider.GetRequiredService<ICustomersStore>().GetAsync(id, ct);
        return customer.Gstins.ToDictionary(g => g.StateCode, g => g.Id, StringComparer.Ordinal);
    }

    /// <summary>A contract by its number.</summary>
    public async Task<ContractId> ContractAsync(string number, CancellationToken ct)
    {
        await using var scope = SystemScope();
        return await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Scoped<Contract>().Where(c => c.Number == number).Select(c => c.Id).SingleAsync(ct);
    }

    public AsyncServiceScope SystemScope()
    {
        var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("demonstration"));
        return scope;
    }

    /// <summary>Registers the player where missing.</summary>
    public async Task EnterAsync(Player player, CancellationToken ct)
    {
        if (!entered.Add(player))
        {
            return;
        }

        await using var scope = SystemScope();
        people[player.EmployeeId] = await scope.ServiceProvider.GetRequiredService<DevelopmentPeople>()
            .EnsureAsync(player.EmployeeId, player.Name, player.Role, player.Office, new DateOnly(2025, 11, 1), ct);
    }

    /// <summary>The key of a player who has entered.</summary>
    public string PersonOf(Player player) => people[player.EmployeeId];

    private async Task<Actor> ActorOfAsync(Player player, CancellationToken ct)
    {
        if (!actors.TryGetValue(player, out var actor))
        {
            await using var scope = SystemScope();
            var queries = scope.ServiceProvider.GetRequiredService<ActorQueries>();
            var person = people[player.EmployeeId];
            var post = (await queries.PostsInForceAsync(person, ct)).First(p => p.Role == player.Role && p.OfficeId == player.Office);
            actor = await queries.ActorAsync(person, post.Id, "demonstration", ct) ?? throw new InvalidOperationException($"{player.EmployeeId} has no post.");
            actors.Add(player, actor);
        }

        return actor;
    }

    private static Guid CommandOf(string step) => new(SHA256.HashData(Encoding.UTF8.GetBytes("demonstration/" + step)).AsSpan(0, 16));
}
