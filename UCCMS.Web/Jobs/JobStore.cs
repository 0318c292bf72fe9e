using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Quartz;
using UCCMS.Core.Billing;
using UCCMS.Data;

namespace UCCMS.Web.Jobs;

/// <summary>Registers the schedule and where it is kept: on SQL Server in the database itself, so that all web nodes share it; on SQLite in a file of its own beside the database.</summary>
internal static class JobStore
{
    /// <summary>Off, jobs run by the verb only; tests have it so.</summary>
    public const string EnabledKey = "Jobs:Enabled";

    public static IServiceCollection AddJobs(this IServiceCollection services, DatabaseOptions database, IConfiguration settings)
    {
        services.AddSingleton<Scheduler>().AddSingleton<IJobControl>(s => s.GetRequiredService<Scheduler>());
        if (settings.GetValue(EnabledKey, defaultValue: true))
        {
            services.AddQuartz(q => Keep(q, database));
            services.AddHostedService<SchedulerService>();
            services.AddHostedService<RunWatcher>();
        }

        return services;
    }

    /// <summary>The file of the schedule on SQLite: uccms.db has uccms.jobs.db beside it.</summary>
    public static string FileBeside(string connectionString)
    {
        var file = new SqliteConnectionStringBuilder(connectionString).DataSource;
        return new SqliteConnectionStringBuilder { DataSource = Path.ChangeExtension(file, $".jobs{Path.GetExtension(file)}"), DefaultTimeout = 60 }.ToString();
    }

    internal static void Keep(IQuartzBuilder quartz, DatabaseOptions database)
    {
        quartz.ConfigureScheduler(o => (o.InstanceName, o.GenerateInstanceId) = ("UCCMS", database.Provider == DatabaseProvider.SqlServer));
        quartz.UseDefaultThreadPool(4);
        quartz.UsePersistentStore(store =>
        {
            if (database.Provider == DatabaseProvider.SqlServer)
            {
                store.UseSqlServer(SqlClientFactory.Instance, database.ConnectionString);
                store.UseClustering(c => (c.CheckinInterval, c.CheckinMisfireThreshold) = (TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(30)));
            }
            else
            {
                store.UseSqlite(SqliteFactory.Instance, FileBeside(database.ConnectionString));
            }

            store.ProvisionSchema();
            store.UseSystemTextJsonSerializer();
            store.ConfigureStore(o => (o.StoreJobDataAsStrings, o.MisfireThreshold) = (true, TimeSpan.FromMinutes(1)));
        });
    }
}
