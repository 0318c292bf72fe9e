using UCCMS.Data.Dashboards;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Dashboards;

/// <summary>Registers the signal of changes and what is shared between viewers.</summary>
internal static class DashboardsSetup
{
    public static IServiceCollection AddDashboards(this IServiceCollection services)
    {
        services.AddSingleton<ChangePulse>().AddHostedService(s => s.GetRequiredService<ChangePulse>());
        return services.AddSingleton(s => new DashboardCache(s.GetRequiredService<ActSignal>(), async (reader, filter) =>
        {
            await using var scope = s.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<ActorContext>().Set(reader);
            return await scope.ServiceProvider.GetRequiredService<DashboardQueries>().FiguresAsync(filter);
        }));
    }
}
