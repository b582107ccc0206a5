<?php
/**
 * The plugin under PHP alone, with what it uses of WordPress in its place. Ends with 1 when something is not
 * as it should be.
 */

declare(strict_types=1);

define('ABSPATH', __DIR__);

$state = (object) ['options' => [], 'may_edit' => false, 'scripts' => [], 'inline' => [], 'blocks' => [], 'shortcodes' => [], 'actions' => [], 'filters' => [], 'settings' => [], 'fields' => []];

function add_action($name, $call) { global $state; $state->actions[$name] = $call; }
function add_filter($name, $call) { global $state; $state->filters[$name] = $call; }
function add_shortcode($name, $call) { global $state; $state->shortcodes[$name] = $call; }
function register_block_type($name, $about) { global $state; $state->blocks[$name] = $about; }
function register_setting($page, $name, $about) { global $state; $state->settings[$name] = $about; }
function add_settings_field($name, $label, $show) { global $state; $state->fields[$name] = $show; }
function wp_enqueue_script($handle, $address) { global $state; $state->scripts[$handle] = $address; }
function wp_register_script($handle) {}
function wp_add_inline_script($handle, $text) { global $state; $state->inline[$handle] = $text; }
function wp_json_encode($value) { return json_encode($value); }
function get_option($name, $default) { global $state; return $state->options[$name] ?? $default; }
function current_user_can($what) { global $state; return $state->may_edit; }
function esc_attr($text) { return htmlspecialchars($text, ENT_QUOTES); }
function esc_html($text) { return htmlspecialchars($text, ENT_QUOTES); }
function esc_url($text) { return htmlspecialchars($text, ENT_QUOTES); }
function __($text) { return $text; }
function esc_html__($text) { return esc_html($text); }

require __DIR__ . '/../enig-quiz/enig-quiz.php';

$failed = 0;
function check(string $what, $found, $expected): void
{
    global $failed;
    if ($found !== $expected) {
        $failed += 1;
        printf("%s:\n  found    %s\n  expected %s\n", $what, var_export($found, true), var_export($expected, true));
    }
}

$quiz = 'https://enig.example/';
($state->actions['init'])();
($state->actions['admin_init'])();
$show = $state->shortcodes['enig_quiz'];
check('one block', array_keys($state->blocks), ['enig/quiz']);
check('the block is the shortcode', $state->blocks['enig/quiz']['render_callback'], $show);
check('every value is a field', strpos($state->inline['enig-quiz-block'], '["src","lang","area","scheme","accent","heading","label"]') > 0, true);

check('no address, no quiz', $show(''), '');
$state->may_edit = true;
check('but a word to the editor', strpos($show(''), 'address of the quiz') > 0, true);

$link = '<a href="https://enig.example/">Take the quiz</a>';
check('the address alone', $show(['src' => $quiz]), "<enig-quiz src=\"{$quiz}embed/\">$link</enig-quiz>");
check('no script without its hash', $state->scripts, []);

$hash = 'sha256-' . str_repeat('A', 43) . '=';
$state->options = ['enig_quiz_src' => 'https://enig.example/kampanje/', 'enig_quiz_script' => 'embed/v1.0.0/embed.js', 'enig_quiz_integrity' => $hash];
check(
    'everything',
    $show(['lang' => 'nn', 'area' => 'tannhelse, demens', 'scheme' => 'dark', 'accent' => '9a1b1b', 'heading' => '2', 'label' => 'A <b> & "c"']),
    '<enig-quiz src="https://enig.example/kampanje/embed/" lang="nn" area="tannhelse,demens" scheme="dark" accent="9a1b1b" heading="2">'
    . '<a href="https://enig.example/kampanje/">A &lt;b&gt; &amp; &quot;c&quot;</a></enig-quiz>'
);
check('the script', $state->scripts, ['enig-quiz' => 'https://enig.example/kampanje/embed/v1.0.0/embed.js']);
check(
    'what is not valid is left out',
    $show(['src' => 'javascript:alert(1)', 'lang' => 'xx', 'area' => '"><script>', 'scheme' => 'pink', 'accent' => ['x'], 'heading' => '3', 'onload' => 'x']),
    '<enig-quiz src="https://enig.example/kampanje/embed/"><a href="https://enig.example/kampanje/">Take the quiz</a></enig-quiz>'
);

$tag = $state->filters['script_loader_tag'];
check('the hash', $tag('<script src="a" id="b"></script>', 'enig-quiz'), "<script integrity=\"$hash\" crossorigin=\"anonymous\" async src=\"a\" id=\"b\"></script>");
check('no other script', $tag('<script src="a"></script>', 'jquery'), '<script src="a"></script>');

$clean = fn($name, $value) => ($state->settings[$name]['sanitize_callback'])($value);
check('a good address', $clean('enig_quiz_src', " $quiz "), $quiz);
foreach (['http://enig.example/', 'https://enig.example', 'https://a@b.example/', 'https://enig.example/?a', "https://enig.example/\n"] as $bad) {
    check("the address $bad", $clean('enig_quiz_src', $bad) === $bad, false);
}
check('a script elsewhere', $clean('enig_quiz_script', '../../evil.js'), '');
check('a good script', $clean('enig_quiz_script', 'embed/v1.0.0/embed.js'), 'embed/v1.0.0/embed.js');
check('no hash', $clean('enig_quiz_integrity', 'sha256-" onload="x'), '');
ob_start();
($state->fields['enig_quiz_integrity'])();
check('the field', ob_get_clean(), "<input class=\"regular-text\" id=\"enig_quiz_integrity\" name=\"enig_quiz_integrity\" value=\"$hash\">");

exit($failed === 0 ? 0 : 1);
