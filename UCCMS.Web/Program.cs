using UCCMS.Data;
using UCCMS.Data.Shared;
using UCCMS.Web.Bookings;
using UCCMS.Web.Demonstration;
using UCCMS.Web.Exports.Lists;
using UCCMS.Web.Hosting;
using UCCMS.Web.Jobs;
using UCCMS.Web.Notifications;
using UCCMS.Web.Operations;
using UCCMS.Web.SignIn;
using UCCMS.Web.Verbs;

try
{
    return await RunAsync(args);
}
catch (StartRefused refusal)
{
    await Terminal.Error.WriteLineAsync(refusal.Message);
    return 1;
}

static async Task<int> RunAsync(string[] args)
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddRootSettings();
    if (!builder.Environment.IsDevelopment() && !VerbRunner.IsVerb(args))
    {
        builder.Logging.AddJsonConsole(o => (o.IncludeScopes, o.UseUtcTimestamp, o.TimestampFormat) = (true, true, "O"));
    }

    builder.WebHost.UseStaticWebAssets(); // run from a build, style sheets stand in the source folders in every environment; published, this does nothing
    var database = PortalSettings.Read(builder);
    ModelStart.Begin(database);
    builder.Services.AddSingleton(PortalSettings.Files(builder));
    builder.Services.AddUccmsData(database).AddSignIn(builder.Environment).AddScreens(builder.Environment);
    builder.Services.AddTelemetry(builder.Configuration);
    builder.Services.AddRequestLimits(builder.Configuration);
    builder.Services.AddMail(builder.Configuration);
    builder.Services.AddExports();
    builder.Services.AddJobs(database, builder.Configuration);
    builder.Services.AddHostedService<FindingRecheckWorker>();
    builder.Services.AddHostedService<WithdrawnRowsSweeper>();
    var app = builder.Build();
    if (VerbRunner.IsVerb(args))
    {
        return await VerbRunner.RunAsync(args, app.Services, Terminal.Out, Terminal.Error, CancellationToken.None);
    }

    app.UsePortal(); // while the model is still being built
    await app.ExpectDemonstrationAsync();
    await app.Services.PrepareDatabaseAsync(app.Environment);
    await app.SeedDemonstrationAsync();
    await app.RunAsync();
    return 0;
}

/// <summary>The server program; public so that tests can start it.</summary>
public partial class Program;
