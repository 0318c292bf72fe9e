using Microsoft.Extensions.Diagnostics.HealthChecks;
using UCCMS.Data;

namespace UCCMS.Web.Hosting;

/// <summary>Healthy while the database answers.</summary>
internal sealed class DatabaseHealth(UccmsDbContext db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The database does not answer.");
}
