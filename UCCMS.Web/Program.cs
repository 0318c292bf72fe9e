var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/", () => "UCCMS");
app.Run();

/// <summary>The server program; public so that tests can start it.</summary>
public partial class Program;
