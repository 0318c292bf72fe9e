using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Hosting;

/// <summary>
/// What the program does by itself every minute, as the system: a call of one use case, and none where nothing is to be done.
/// A class that implements it is found without further registration.
/// </summary>
public interface IMinuteJob
{
    Task RunAsync(CancellationToken ct);
}

/// <summary>Runs the minute jobs one after another, each in a scope of its own; one that fails does not stop the others.</summary>
public sealed partial class MinuteWorker(IServiceScopeFactory scopes, ILogger<MinuteWorker> log) : BackgroundService
{
    private static readonly Type[] Jobs = [.. typeof(MinuteWorker).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IMinuteJob)))];

    public static void Register(IServiceCollection services)
    {
        foreach (var job in Jobs)
        {
            services.AddScoped(job);
        }

        services.AddHostedService<MinuteWorker>();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var minute = new PeriodicTimer(TimeSpan.FromMinutes(1));
        while (await NextAsync(minute, stoppingToken))
        {
            foreach (var job in Jobs)
            {
                await RunAsync(job, stoppingToken);
            }
        }
    }

    private static async Task<bool> NextAsync(PeriodicTimer minute, CancellationToken ct)
    {
        try
        {
            return await minute.WaitForNextTickAsync(ct);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private async Task RunAsync(Type job, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System(job.Name));
            await ((IMinuteJob)scope.ServiceProvider.GetRequiredService(job)).RunAsync(ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // the program ends; the next one goes on
        }
        catch (Exception e)
        {
            JobFailed(log, job.Name, e);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The minute job {Job} failed; the next minute tries again.")]
    private static partial void JobFailed(ILogger log, string job, Exception e);
}
