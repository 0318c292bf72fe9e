using System.Diagnostics;
using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Adjustments;
using UCCMS.Data.Audit;
using UCCMS.Data.Gst.Returns;
using UCCMS.Data.Operations;

namespace UCCMS.Data.Shared;

/// <summary>
/// The only way a change happens: opens a scope with a context of its own, checks the right, runs the use case, and
/// saves its changes, its audit records and its command id in one transaction. Screens, verbs and jobs all come here.
/// </summary>
public sealed class UseCaseRunner(IServiceScopeFactory scopes, ActorContext actors, ActSignal signal, TimeProvider time)
{
    /// <summary>An act of this scope has ended, done or refused: what waits may have changed, by it or by who was first.</summary>
    public event EventHandler? ActEnded;

    // an act that the database ended for another one is tried again as a whole; its command id keeps it from being done twice
    private const int Attempts = 3;

    /// <summary>Runs one use case as the actor of this scope.</summary>
    /// <param name="pick">Names the use case: <c>(IssueInvoices u) => u</c>.</param>
    /// <param name="commandId">Made when the form was opened; a repetition returns the stored result.</param>
    public async Task<Outcome<TResult>> RunAsync<TUseCase, TInput, TResult>(
        Func<TUseCase, IUseCase<TInput, TResult>> pick, TInput input, Guid commandId, CancellationToken ct = default)
        where TUseCase : notnull
    {
        var began = Stopwatch.GetTimestamp();
        using var trace = Telemetry.Begin(typeof(TUseCase).Name);
        var outcome = await RepeatAsync(pick, input, commandId, ct);
        Telemetry.Ended(typeof(TUseCase).Name, outcome.Kind.ToString(), Stopwatch.GetElapsedTime(began), trace);
        ActEnded?.Invoke(this, EventArgs.Empty);
        return outcome;
    }

    private async Task<Outcome<TResult>> RepeatAsync<TUseCase, TInput, TResult>(Func<TUseCase, IUseCase<TInput, TResult>> pick, TInput input, Guid commandId, CancellationToken ct)
        where TUseCase : notnull
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await OnceAsync(pick, input, commandId, ct);
            }
            catch (Exception e) when (Conflicts.IsDeadlock(e))
            {
                if (attempt == Attempts)
                {
                    return Outcome<TResult>.Changed();
                }
            }
        }
    }

    private async Task<Outcome<TResult>> OnceAsync<TUseCase, TInput, TResult>(Func<TUseCase, IUseCase<TInput, TResult>> pick, TInput input, Guid commandId, CancellationToken ct)
        where TUseCase : notnull
    {
        var actor = actors.Current;
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(actor);
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        var audit = scope.ServiceProvider.GetRequiredService<AuditChain>();
        var act = new Command(commandId, typeof(TUseCase).Name, Hash(input));
        try
        {
            actor.Require(typeof(TUseCase).GetCustomAttribute<RequiresAttribute>()!.Permission);
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            if (await RepeatedAsync<TResult>(db, act, actor, ct) is { } earlier)
            {
                return earlier;
            }

            var result = await pick(scope.ServiceProvider.GetRequiredService<TUseCase>()).ExecuteAsync(input, actor, ct);
            await SaveAsync(db, audit, act, actor, JsonSerializer.Serialize(result), ct);
            await transaction.CommitAsync(ct);
            signal.Wake();
            return Outcome<TResult>.Done(result);
        }
        catch (RuleViolation refusal)
        {
            await RecordDenialAsync(refusal, act, actor, ct);
            return Outcome<TResult>.Refused(refusal.Code, refusal.Message, refusal.Field);
        }
        catch (DbUpdateException e) when (Conflicts.IsMonthFiled(e))
        {
            return await RefusedInFreshScopeAsync<TResult>(db => FiledMonthConflict.SentenceAsync(db, e, ct), actor);
        }
        catch (DbUpdateException e) when (Conflicts.IsUsedVoucher(e))
        {
            return await RepeatedInFreshScopeAsync<TResult>(act, actor, ct) ?? await RefusedInFreshScopeAsync<TResult>(db => VoucherConflict.SentenceAsync(db, e, ct), actor);
        }
        catch (Exception e) when (e is DbUpdateConcurrencyException || Conflicts.IsUniqueViolation(e))
        {
            return await RepeatedInFreshScopeAsync<TResult>(act, actor, ct) ?? Outcome<TResult>.Changed();
        }
    }

    private static async Task<Outcome<TResult>?> RepeatedAsync<TResult>(UccmsDbContext db, Command act, Actor actor, CancellationToken ct)
    {
        var earlier = await db.Set<CompletedCommand>().AsNoTracking().FirstOrDefaultAsync(c => c.Id == act.Id, ct);
        if (earlier is null)
        {
            return null;
        }

        var same = string.Equals(earlier.InputHash, act.InputHash, StringComparison.Ordinal)
            && string.Equals(earlier.UseCase, act.UseCase, StringComparison.Ordinal)
            && string.Equals(earlier.PersonId, actor.PersonId, StringComparison.Ordinal);
        return same
            ? Outcome<TResult>.Done(JsonSerializer.Deserialize<TResult>(earlier.Result)!)
            : Outcome<TResult>.Refused("command.reused", "This form was already sent with other content. Open it again and repeat the act.");
    }

    private async Task<Outcome<TResult>?> RepeatedInFreshScopeAsync<TResult>(Command act, Actor actor, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(actor);
        return await RepeatedAsync<TResult>(scope.ServiceProvider.GetRequiredService<UccmsDbContext>(), act, actor, ct);
    }

    // the database refused what the use case allowed a moment before: in the words the use case would use now
    private async Task<Outcome<TResult>> RefusedInFreshScopeAsync<TResult>(Func<UccmsDbContext, Task<RuleViolation>> sentence, Actor actor)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(actor);
        var refusal = await sentence(scope.ServiceProvider.GetRequiredService<UccmsDbContext>());
        return Outcome<TResult>.Refused(refusal.Code, refusal.Message, refusal.Field);
    }

    private async Task SaveAsync(UccmsDbContext db, AuditChain audit, Command act, Actor actor, string result, CancellationToken ct)
    {
        db.Add(new CompletedCommand
        {
            Id = act.Id,
            UseCase = act.UseCase,
            PersonId = actor.PersonId,
            InputHash = act.InputHash,
            Result = result,
            CompletedAtUtc = time.GetUtcNow().UtcDateTime,
        });
        var entries = audit.Collect(db, act.UseCase, act.Id);
        await db.SaveChangesAsync(ct);
        await audit.AppendAsync(db, entries, actor, ct);
    }

    private async Task RecordDenialAsync(RuleViolation refusal, Command act, Actor actor, CancellationToken ct)
    {
        if (refusal.Code is "permission.missing" or "office.not-yours" or "office.out-of-reach")
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<ActorContext>().Set(actor);
            await scope.ServiceProvider.GetRequiredService<AuditChain>().RecordAsync(
                new AuditEntry(act.UseCase, act.Id) { Outcome = AuditOutcome.Denied, Remark = refusal.Message }, actor, ct);
        }
    }

    private static string Hash<TInput>(TInput input) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(input)));

    private sealed record Command(Guid Id, string UseCase, string InputHash);
}
