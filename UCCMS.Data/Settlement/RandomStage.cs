using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement;

/// <summary>People and dice of a proof that acts at random through the real use cases, so that the program is killed in the middle of them.</summary>
public sealed class RandomStage(IServiceProvider services, IReadOnlyList<Actor> people, Random random)
{
    private const int Looked = 20;

    public Random Random => random;

    public DateOnly Today => IndianTime.Today(services.GetRequiredService<TimeProvider>());

    public DateTime UtcNow => services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;

    /// <summary>Any of them in this post; none where nobody holds it.</summary>
    public Actor? Somebody(Role role, OfficeId? office = null) => OneOf(people.Where(p => p.Role == role && (office is null || p.OfficeId == office)).ToList());

    /// <summary>Who may post at an office: one of the office itself.</summary>
    public Actor? At(OfficeId office) => OneOf(people.Where(p => p.OfficeId == office && p.Role is Role.BookingLocation or Role.NodalOffice or Role.Ddo).ToList());

    public T? OneOf<T>(IReadOnlyList<T> items) => items.Count == 0 ? default : items[random.Next(items.Count)];

    /// <summary>A few of them, at least one.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> items) => [.. items.OrderBy(_ => random.Next()).Take(1 + random.Next(5))];

    /// <summary>Any of the newest that fit, in everybody's sight.</summary>
    public async Task<T?> OneAsync<T>(Func<UccmsDbContext, IQueryable<T>> newest, CancellationToken ct)
        where T : class => OneOf(await ManyAsync(newest, ct));

    /// <summary>The newest that fit, in everybody's sight.</summary>
    public async Task<IReadOnlyList<T>> ManyAsync<T>(Func<UccmsDbContext, IQueryable<T>> newest, CancellationToken ct)
        where T : class
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("proof"));
        return await newest(scope.ServiceProvider.GetRequiredService<UccmsDbContext>()).AsNoTracking().Take(Looked).ToListAsync(ct);
    }

    /// <summary>What somebody is shown.</summary>
    public async Task<T> AskAsync<TReader, T>(Actor actor, Func<TReader, Task<T>> ask)
        where TReader : notnull
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(actor);
        return await ask(scope.ServiceProvider.GetRequiredService<TReader>());
    }

    /// <summary>One act.</summary>
    /// <returns>Whether it was done; a refusal is one of the things that happen.</returns>
    public async Task<bool> DoAsync<TUseCase, TInput, TResult>(Actor? actor, Func<TUseCase, IUseCase<TInput, TResult>> pick, TInput input, CancellationToken ct)
        where TUseCase : notnull => (await RunAsync(actor, pick, input, ct))?.IsDone == true;

    /// <summary>One act, for what it made; nothing where nobody is there to do it.</summary>
    public async Task<Outcome<TResult>?> RunAsync<TUseCase, TInput, TResult>(Actor? actor, Func<TUseCase, IUseCase<TInput, TResult>> pick, TInput input, CancellationToken ct)
        where TUseCase : notnull
    {
        if (actor is null)
        {
            return null;
        }

        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(actor);
        return await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(pick, input, Guid.CreateVersion7(), ct);
    }
}
