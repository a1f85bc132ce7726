using System.Diagnostics;
using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsParse.Tests.Formats;

/// <summary>One page in a Chromium without a window, spoken to by the DevTools protocol. It is asked for nothing but a file.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

    private static readonly string[] s_arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-dev-shm-usage", "--remote-debugging-port=0", "about:blank",
    ];

    private readonly TemporaryFolder _profile = new();
    private readonly Process _process;
    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _timeout = new(TimeSpan.FromSeconds(60));
    private readonly List<string> _errors = [];
    private int _lastId;
    private string? _session;
    private bool _isLoaded;

    private Browser(string program)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.ArgumentList.Add("--user-data-dir=" + _profile.Path);
        Array.ForEach(s_arguments, start.ArgumentList.Add);
        _process = Process.Start(start)!;
    }

    /// <summary>What the page put out as an error, or was kept from doing.</summary>
    public IReadOnlyList<string> Errors => _errors;

    /// <summary>Opens a page; the test is skipped where there is no browser.</summary>
    public static async Task<Browser> Open(string html, int width = 1_200)
    {
        string? program = Find();
        Assert.SkipWhen(program is null, "No Chromium: neither CHROME_PATH nor a chromium, chromium-browser or google-chrome in PATH.");
        var browser = new Browser(program!);
        try
        {
            await browser.Load(html, width);
            return browser;
        }
        catch
        {
            await browser.DisposeAsync();
            throw;
        }
    }

    /// <summary>The value of an expression of JavaScript, as text.</summary>
    public async Task<string> Evaluate(string script)
    {
        JsonNode answer = await Send("Runtime.evaluate", new JsonObject { ["expression"] = $"String({script})", ["returnByValue"] = true });
        return answer["result"]!["value"]!.GetValue<string>();
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
        _timeout.Dispose();
        try
        {
            _profile.Dispose();
        }
        catch (IOException)
        {
            // A part of the browser may still write there while it ends.
        }
    }

    private static string? Find()
    {
        string? named = Environment.GetEnvironmentVariable("CHROME_PATH");
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return new[] { named }.OfType<string>().Concat(s_names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name)))).FirstOrDefault(File.Exists);
    }

    private async Task Load(string html, int width)
    {
        string page = _profile.Write("page.html", Encoding.UTF8.GetBytes(html));
        await _socket.ConnectAsync(new Uri(await ReadAddress()), _timeout.Token);
        JsonNode target = await Send("Target.createTarget", new JsonObject { ["url"] = "about:blank" });
        JsonNode attached = await Send("Target.attachToTarget", new JsonObject { ["targetId"] = target["targetId"]!.GetValue<string>(), ["flatten"] = true });
        _session = attached["sessionId"]!.GetValue<string>();
        foreach (string domain in new[] { "Page", "Runtime", "Log" })
        {
            await Send(domain + ".enable", []);
        }

        await Send("Emulation.setDeviceMetricsOverride", new JsonObject { ["width"] = width, ["height"] = 800, ["deviceScaleFactor"] = 1, ["mobile"] = false });
        _isLoaded = false;
        await Send("Page.navigate", new JsonObject { ["url"] = new Uri(page).AbsoluteUri });
        while (!_isLoaded)
        {
            await Receive();
        }
    }

    /// <summary>The browser writes its port and path into a file once it listens.</summary>
    private async Task<string> ReadAddress()
    {
        string file = Path.Combine(_profile.Path, "DevToolsActivePort");
        while (true)
        {
            string[] lines = File.Exists(file) ? await File.ReadAllLinesAsync(file, _timeout.Token) : [];
            if (lines.Length == 2)
            {
                return $"ws://127.0.0.1:{lines[0]}{lines[1]}";
            }

            await Task.Delay(50, _timeout.Token);
        }
    }

    private async Task<JsonNode> Send(string method, JsonObject parameters)
    {
        int id = ++_lastId;
        var message = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters };
        if (_session is not null)
        {
            message["sessionId"] = _session;
        }

        await _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, endOfMessage: true, _timeout.Token);
        while (true)
        {
            JsonNode answer = await Receive();
            if (answer["id"]?.GetValue<int>() == id)
            {
                return answer["result"] ?? throw new InvalidOperationException(answer.ToJsonString());
            }
        }
    }

    private async Task<JsonNode> Receive()
    {
        using var whole = new MemoryStream();
        byte[] buffer = new byte[16_384];
        WebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(buffer, _timeout.Token);
            whole.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);

        JsonNode message = JsonNode.Parse(Encoding.UTF8.GetString(whole.GetBuffer(), 0, (int)whole.Length))!;
        string? method = message["method"]?.GetValue<string>();
        _isLoaded |= method == "Page.loadEventFired";
        if (method is "Runtime.exceptionThrown" || (method == "Log.entryAdded" && message["params"]!["entry"]!["level"]!.GetValue<string>() is "error" or "warning")
            || (method == "Runtime.consoleAPICalled" && message["params"]!["type"]!.GetValue<string>() == "error"))
        {
            _errors.Add(string.Create(CultureInfo.InvariantCulture, $"{method}: {message["params"]!.ToJsonString()}"));
        }

        return message;
    }
}
